"""Links that may lead elsewhere than they say."""

import pytest

from gcm_desktop.domain.link_faults import link_faults


@pytest.mark.parametrize(
    ("target", "words", "codes"),
    [
        ("https://www.un.org/ar", "", []),
        ("https://www.un.org/ar", "انظر un.org", []),
        ("https://docs.un.org/ar", "www.un.org", []),
        ("https://evil.example/un.org", "https://www.un.org", ["link.elsewhere"]),
        ("https://un.org@evil.example", "", ["link.userinfo"]),
        ("http://192.168.0.1/x", "", ["link.number"]),
        ("http://[::1]/x", "", ["link.number"]),
        ("http://2130706433/", "", ["link.number"]),
        ("https://xn--n-7sb.org", "", ["link.lookalike"]),
        ("https://u\u043d.org", "", ["link.lookalike"]),
        ("https://intranet/x", "", ["link.local"]),
        ("https://وزارة.example", "", []),
        ("mailto:a@b.example", "c.example", []),
        ("https://[broken", "", ["link.local"]),
    ],
)
def test_rules(target: str, words: str, codes: list[str]) -> None:
    assert list(link_faults(target, words)) == codes
