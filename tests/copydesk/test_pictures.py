"""The line that stands for a picture is found until somebody replaces it."""

from newsroom.copydesk.pictures import check_pictures
from newsroom.text.alt_texts import placeholder


def test_a_missing_picture_is_named() -> None:
    text = f"Satu.\n{placeholder('Suasana rapat')}\nDua [Gambar lain]."
    (finding,) = check_pictures("id", "body", text)
    assert (finding.rule, finding.severity) == ("gate.picture", "problem")
    assert text[finding.start : finding.end] == placeholder("Suasana rapat")
    assert "“Suasana rapat”" in str(finding.message)
