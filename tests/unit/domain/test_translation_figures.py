import time

import pytest

from gcm_desktop.domain.figures import added, difference

SAME = [
    ("1 234,5", "1,234.5"),
    ("1 234,5", "١٬٢٣٤٫٥"),
    ("1.234", "1234"),
    ("1.234", "1.234"),
    ("1\u202f234 567", "1,234,567"),
    ("12 %", "٪12"),
    ("12 per cent", "12 في المائة"),
    ("12%", "١٢ بالمئة"),
    ("12%", "12 pour cent"),
    ("between 12 and 15%", "بين 12% و15%"),
    ("3 points de pourcentage", "3 نقاط مئوية"),
    ("3 March 2024", "٣ آذار/مارس ٢٠٢٤"),
    ("1er mars 2024", "الأول من آذار/مارس 2024"),
    ("2024-03-03", "3 mars 2024"),
    ("3/3/2024", "3 March 2024"),
    ("December 10, 2018", "10 كانون الأول/ديسمبر 2018"),
    ("July 2024", "وفي تموز 2024"),
    ("July 2024", "في يوليو 2024"),
    ("août 2022", "أغسطس 2022"),
    ("target 10.7", "الغاية 10-7"),
    ("A/RES/73/195", "القرار 73/195"),
    ("2019–2023", "2019-2023"),
    ("5 million", "5 ملايين"),
    ("5,000", "5 آلاف"),
    ("1.18 million", "مليون و180 ألف"),
    ("https://a.example/en/x", "https://a.example/ar/x."),
    ("14 members", "الأعضاء الأربعة عشر"),
    ("3 offices", "trois bureaux"),
    ("36 alerts", "Thirty-six alerts"),
    ("COVID-19", "كوفيد-19"),
    ("C189", "الاتفاقية رقم 189"),
    ("2023", "2023 (1445 هـ)"),
    ("the first centre", "أول مركز"),
]
OTHER = [
    ("12 %", "15 %", ("12%",), ("15%",)),
    ("12%", "12", ("12%",), ("12",)),
    ("A/RES/73/195", "A/RES/73/159", ("A/RES/73/195",), ("A/RES/73/159",)),
    ("3 March 2024", "4 آذار/مارس 2024", ("3 March 2024",), ("4 آذار/مارس 2024",)),
    ("3 مارس 2024", "3 April 2024", ("3 مارس 2024",), ("3 April 2024",)),
    ("1,234", "1,243", ("1,234",), ("1,243",)),
    ("12.5", "125", ("12.5",), ("125",)),
    ("https://a.example/x", "https://a.example/y", ("https://a.example/x",),
     ("https://a.example/y",)),
    ("5 and 5", "5", ("5",), ()),
    ("14", "خمسة", ("14",), ()),
    ("٢٠٢٣", "2022", ("2023",), ("2022",)),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_figure_written_otherwise(one: str, other: str) -> None:
    assert not difference(one, other)
    assert not difference(other, one)


@pytest.mark.parametrize(("one", "other", "source", "target"), OTHER)
def test_another_figure(
    one: str, other: str, source: tuple[str, ...], target: tuple[str, ...]
) -> None:
    found = difference(one, other)
    assert (found.source, found.target) == (source, target)


def test_a_summary_may_leave_out_but_not_add() -> None:
    assert not added("12 % in 2023, 40 of 50", "12 %")
    assert added("12 % in 2023", "12 % in 2024").target == ("2024",)


@pytest.mark.parametrize("text", ["1," * 50_000, "12 " * 50_000, "A/" * 50_000, "a@" * 20_000])
def test_hostile_text_is_read_in_no_time(text: str) -> None:
    began = time.process_time()
    assert not difference(text, text)
    assert time.process_time() - began < 2
