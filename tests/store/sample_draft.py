"""A small draft with every kind of content, and changes to it: what the fixtures hold."""

from types import MappingProxyType

from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
)
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission, Submitter

ID = "01JZZZZZZZZZZZZZZZZZZZZZZA"
MEASURE = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZM", ("objective/7",), "m")
SUMMARY = "section/summary/text"


def narrative(value: str) -> Answer:
    return Answer(Kind.NARRATIVE, value)


def draft() -> Submission:
    return Submission(
        id=ID,
        country="XS",
        framework=FrameworkRef("imrf", "2026"),
        languages=("ar", "en"),
        submitter=Submitter("stakeholder", "منظمة", "academia"),
        settings=MappingProxyType({"digits": "western"}),
        answers=MappingProxyType(
            {
                ("objective/7/status", None): Answer(Kind.CHOICE, "planned"),
                (SUMMARY, "ar"): narrative("<p>أولا</p><p>ثانيا</p><p>ثالثا</p>"),
                ("objective/8/budget", None): Answer(Kind.NUMBER, "", "نحو ١٠"),
                (f"{MEASURE.address}/title", "ar"): Answer(Kind.TEXT, "تدبير"),
            }
        ),
        records=MappingProxyType({MEASURE.id: MEASURE}),
        tombstones=frozenset({"practice/01JZZZZZZZZZZZZZZZZZZZZZZP"}),
    )


def history() -> tuple[Change, ...]:
    """Return changes that apply to ``draft`` one after the other."""
    practice = Record("practice", "01JZZZZZZZZZZZZZZZZZZZZZZP", (), "t")
    title = ((f"{practice.address}/title", "en"), Answer(Kind.TEXT, "Practice"))
    moved = Record("measure", MEASURE.id, ("objective/2", "objective/7"), "zz")
    middle = narrative("<p>أولا</p><p>وسط</p><p>ثالثا</p>")
    return (
        SetAnswer(SUMMARY, "ar", draft().answer(SUMMARY, "ar"), middle),
        AddRecord(practice, (title,), revives=True),
        MoveRecord(MEASURE, moved),
        SetOutline(("ar", "en"), ("en", "ar"), (("digits", "western"),), (("digits", "arabic"),)),
        RemoveRecord(moved, (((f"{MEASURE.address}/title", "ar"), Answer(Kind.TEXT, "تدبير")),)),
        SetAnswer("objective/7/status", None, Answer(Kind.CHOICE, "planned"), None),
    )
