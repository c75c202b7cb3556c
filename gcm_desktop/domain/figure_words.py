"""Words around figures in Arabic, English and French: months, percentages, magnitudes, numerals.

Belongs here: the lists, as patterns. Does not: reading figures (``figures``). Arabic months are
given with both names as the United Nations writes them (``تموز/يوليو``), and as the Maghreb does.
"""

MONTHS: tuple[tuple[str, ...], ...] = (
    ("كانون الثاني", "يناير", "جانفي", "january", "janvier"),
    ("شباط", "فبراير", "فيفري", "february", "février", "fevrier"),
    ("آذار", "اذار", "مارس", "march", "mars"),
    ("نيسان", "أبريل", "ابريل", "إبريل", "أفريل", "april", "avril"),
    ("أيار", "ايار", "مايو", "ماي", "may", "mai"),
    ("حزيران", "يونيو", "يونيه", "جوان", "june", "juin"),
    ("تموز", "يوليو", "يوليه", "جويلية", "يوليوز", "july", "juillet"),
    ("آب", "أغسطس", "اغسطس", "أوت", "غشت", "august", "août", "aout"),
    ("أيلول", "ايلول", "سبتمبر", "شتنبر", "september", "septembre"),
    ("تشرين الأول", "أكتوبر", "اكتوبر", "october", "octobre"),
    ("تشرين الثاني", "نوفمبر", "نونبر", "november", "novembre"),
    ("كانون الأول", "ديسمبر", "دجنبر", "december", "décembre", "decembre"),
)

PERCENT = (
    r"\s?[%٪]|\s(?:per\s?cent|percent|pour\s?cent)(?!\w)"
    r"|\s(?:في|ب)?\s?ال?(?:مائة|مئة)(?!\w)"
)
POINTS = r"\s(?:percentage points?|points? de pourcentage|نقط(?:ة|تين)? مئوية|نقاط مئوية)"
HIJRI = r"\s?(?:هـ?(?!\w)|هجري|AH\b)"

MAGNITUDES: tuple[tuple[int, str], ...] = (
    (1_000, r"thousand|mille|ألف|آلاف|الف"),
    (1_000_000, r"millions?|مليون|ملايين"),
    (1_000_000_000, r"billions?|milliards?|مليار|مليارات|بليون|بلايين"),
)

NUMERALS: tuple[str, ...] = (
    r"zero|zéro|صفر|no\b|aucun",
    r"one|once|single|first|une?\b|unique|premi|واحد|أحد|إحدى|أول|الأول|مرة",
    r"two|twice|both|second|double|deux|bi|اثن|إثن|مرتين|ثان|\w+(?:ين|ان|تا|تي|ا)\b",
    r"three|third|tri|trois|ثلاث|ثالث",
    r"four|quart|quatr|أربع|اربع|رابع",
    r"five|fifth|cinq|خمس|خامس",
    r"six|ست|سادس",
    r"seven|sept|سبع|سابع",
    r"eight|huit|ثمان|ثامن",
    r"nine|ninth|neuf|neuv|تسع|تاسع",
    r"ten|dix|عشر|عاشر",
    r"eleven|onze|عشر",
    r"twel|dozen|douz|عشر",
)
"""How the numbers from 0 to 12 begin in words: where one language has words and another digits,
both say the same. Arabic has a dual instead of the word two."""

TENS: tuple[str, ...] = (
    "",
    r"\w+teen|\w+zei?ze\b|quinze|dix|عشر",
    r"twent|vingt|عشر",
    r"thirt|trent|ثلاث",
    r"fort|quarant|أربع",
    r"fift|cinquant|خمس",
    r"sixt|soixant|ستو|ستي|ستّ",
    r"sevent|soixante|سبع",
    r"eight|quatre-vingt|ثمان",
    r"ninet|quatre-vingt|تسع",
)
"""How the tens begin in words; with a unit among ``NUMERALS`` they make the numbers to 99."""
HUNDRED = r"hundred|cent|مئة|مائة|مئت|مائت"
"""A hundred, and the dual of Arabic."""
