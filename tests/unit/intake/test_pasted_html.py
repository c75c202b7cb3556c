"""HTML of other programs: structure the model has is kept, everything else left out."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.richtext import Table, normal, to_html
from gcm_desktop.intake.pasted import PastedText

READER = PastedText()
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
@font-face {font-family:Wingdings;}
p.MsoNormal {margin:0cm;}
.bolded {font-weight:bold;}
@list l0 {mso-list-id:1;}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:"\\F0B7";}
@list l0:level2 {mso-level-number-format:alpha-lower;}
@list l1:level1 {mso-list-id:2;}
--></style></head><body lang=AR-SA dir=RTL>
<!--[if gte mso 9]><xml><w:X>no</w:X></xml><![endif]-->
"""
BULLET = (
    "<p class=MsoListParagraph style='mso-list:l{} level{} lfo1'><![if !supportLists]>"
    "<span><span style='mso-list:Ignore'>{}<span style='font:7.0pt \"Times New Roman\"'>"
    "&nbsp;&nbsp; </span></span></span><![endif]>{}<o:p></o:p></p>"
)


def read(html: str, text: str = "") -> str:
    return to_html(READER.html(html, text).rich)


def test_word() -> None:
    html = (
        WORD
        + "<p class=MsoNormal dir=RTL><b>نص</b> <span class=bolded>مهم</span>&nbsp;</p>"
        + BULLET.format(0, 1, "·", "أول").replace("<p", "<p dir=RTL", 1)
        + BULLET.format(0, 2, "a)", "فرع")
        + BULLET.format(0, 3, "i)", "أعمق")
        + BULLET.format(1, 1, "1.", "رقم")
        + BULLET.format(9, 1, "2.", "بلا قاعدة")
        + BULLET.format(9, 1, "o", "نقطة")
        + "<p dir=LTR>kept <del>gone</del><ins>added</ins>"
        + "<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a>"
        + "<span style='mso-element:field-begin'></span>PAGE<span style='mso-element:field-"
        + "separator'></span>7<span style='mso-element:field-end'></span>"
        + "<span style='display:none;mso-hide:all'>unseen</span></p>"
        + "<div style='mso-element:footnote-list'><p>note</p></div>"
    )
    found = READER.html(html, "")
    assert to_html(found.rich) == (
        '<p dir="rtl"><b>نص</b> <b>مهم</b></p>'
        '<ul><li dir="rtl">أول<ol><li dir="rtl">فرع</li><li dir="rtl">أعمق</li></ol></li></ul>'
        '<ol><li dir="rtl">رقم</li><li dir="rtl">بلا قاعدة</li></ol>'
        '<ul><li dir="rtl">نقطة</li></ul><p dir="ltr">kept added7</p>'
    )
    assert found.altered == {"deletions", "hidden"}


def test_excel_keeps_rows_spans_and_bold_by_class() -> None:
    html = (
        "<style><!-- .xl65 {font-weight:700;} .xl66 {mso-number-format:General;} --></style>"
        "<table dir=RTL><col width=64><tr><td class=xl65 colspan=2>البند</td><td>2024</td></tr>"
        "<tr><td rowspan=2>أ</td><td>ب</td><td align=right>12,5</td></tr>"
        "<tr><td>ج<br>د</td><td class=xl66>&nbsp;</td></tr><tr style='display:none'><td>x</table>"
    )
    assert read(html) == (
        '<table dir="rtl"><tr><td><b>البند</b></td><td></td><td>2024</td></tr>'
        "<tr><td>أ</td><td>ب</td><td>12,5</td></tr><tr><td></td><td>ج د</td><td></td></tr></table>"
    )


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<body dir=rtl><p>أ</p><p dir=ltr>b</p>", '<p dir="rtl">أ</p><p dir="ltr">b</p>'),
        ("<p style='direction:rtl'>أ", '<p dir="rtl">أ</p>'),
        ("<ul><li><p>a</p><ol><li>b<ul><li>c</ul></ol><li>d</ul>",
         "<ul><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li><li>d</li></ul>"),
        ("<b style='font-weight:normal'><p>a<span style='font-weight:700'>b</span></p></b>",
         "<p>a<b>b</b></p>"),
        ("<p>a<br>b<br></p><p><br></p><p>c</p>", "<p>a</p><p>b</p><p></p><p>c</p>"),
        ("<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>"),
        ("  a\n b <i> c</i>", "<p>a b <i>c</i></p>"),
        ("<pre>a\n  b</pre>", "<p>a</p><p>  b</p>"),
        ("<p>10<sup>6</sup> CO<sub>2</sub> m<sup>er</sup></p>", "<p>10⁶ CO₂ mer</p>"),
        ("<h2>Title</h2><p><s>kept</s></p>", "<p><b>Title</b></p><p>kept</p>"),
        ("<table><tr><td><p>a</p><ul><li>b</ul></table>", "<p>a</p><ul><li>b</li></ul>"),
        ("<table><tr><th>a<th>b<tr><td>c<table><tr><td>1<td>2</table><td>d</table>e",
         "<table><tr><th>a</th><th>b</th></tr><tr><td>c 1 2</td><td>d</td></tr></table><p>e</p>"),
        ("<table><thead><tr><td>a<td>b</thead><tr><td>c<td>d</table>",
         "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>"),
        ("<![if x><!-- <p>no</p> --><p>a<!-- b", "<p>a b</p>"),
        ("<p>a &lt;b&gt; &#1593; &#99999999999;</p>", "<p>a &lt;b&gt; ع \ufffd</p>"),
        ("<script>x</script><title>t</title><p onclick='y'>a", "<p>a</p>"),
        ("<p>taux\u00a0: 12,5\u202f%</p>", "<p>taux\u00a0: 12,5\u202f%</p>"),
        ("", ""),
    ],
)  # fmt: skip
def test_structure(html: str, wanted: str) -> None:
    assert read(html) == wanted


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://a.example/x?id=3&utm_source=n&fbclid=1#f", "https://a.example/x?id=3#f"),
        ("https://a.example/x?q=%D8%B9&b", "https://a.example/x?q=%D8%B9&b"),
        (("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb%3F"
         "utm_id%3D1&data=05"), "https://a.example/b"),
        ("https://www.google.com/url?sa=t&url=https://a.example/", "https://a.example/"),
        ("https://www.google.com/maps?q=https://a.example/", None),
        ("mailto:focal.point@example.invalid", "mailto:focal.point@example.invalid"),
        ("javascript:alert(1)", ""), ("file:///etc/hosts", ""), ("https://[bad", "https://[bad"),
    ],
)  # fmt: skip
def test_links(link: str, kept: str | None) -> None:
    wanted = link if kept is None else kept
    shown = f'<a href="{wanted}">l</a>'.replace("&b", "&amp;b") if wanted else "l"
    found = READER.html(f'<p><a href="{link}">l</a></p>', "")
    assert to_html(found.rich) == f"<p>{shown}</p>"
    assert ("links" in found.altered) == (wanted != link)


def test_pictures_and_files_are_never_taken(request: pytest.FixtureRequest) -> None:
    folder = Path(request.config.rootpath) / "tests/data/text"
    for name in ("html_paste_local_image", "html_paste_remote", "html_paste_unc"):
        found = READER.html((folder / f"{name}.html").read_text("utf-8"), "")
        assert found.rich.blocks[0].runs[0].text.startswith("نص")  # type: ignore[union-attr]
        assert "pictures" in found.altered
        assert "href" not in to_html(found.rich)


def test_cleaning_is_told() -> None:
    found = READER.html("<p>ﺍﻟﺤﺎﻻﺕ\x1b</p>", "")
    assert to_html(found.rich) == "<p>الحالات</p>"
    assert found.altered == {"presentation_forms", "controls"}


@pytest.mark.parametrize("html", ["<div>" * 300 + "x", "<b>x</b>" * 80_000])
def test_beyond_bounds_the_plain_text_is_taken(html: str) -> None:
    found = READER.html(html, "a\nb")
    assert to_html(found.rich) == "<p>a</p><p>b</p>"
    assert "plain" in found.altered


tags = st.sampled_from(
    "<p> </p> <ul> <li> </li> </ul> <ol> <table> <tr> <td> <td&#32;rowspan=9> </td> </tr> </table>"
    " <br> <b> </b> <div> </div> <!-- --> <style> </style> <a&#32;href='https://a.b'> </a> <pre>"
    " <span&#32;style='mso-list:l0&#32;level2'> <p&#32;style='mso-list:l0&#32;level1'> x \n <![if"
    " <del> </del> <sup> 7 <".replace("&#32;", "\x01").split()
)


@given(st.lists(tags | st.text(max_size=4), max_size=30))
def test_anything_at_all_gives_a_sound_narrative(parts: list[str]) -> None:
    found = READER.html("".join(parts).replace("\x01", " "), "").rich
    assert normal(found) == found
    assert all(len(row) <= 30 for b in found.blocks if isinstance(b, Table) for row in b.rows)
