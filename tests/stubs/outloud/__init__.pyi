class Finding:
    rule: str
    severity: str
    message: str
    page: int | None
    evidence: str | None

class Result:
    error: str | None
    findings: list[Finding]

def check(path: str) -> Result: ...
