"""The scenes of the sample newsroom: a province of islands and the work of its offices."""

from collections.abc import Callable

from newsroom.imaging.drawing import gatherings, seascapes, villages
from newsroom.imaging.drawing.canvas import Canvas

DRAWINGS: dict[str, Callable[[Canvas], None]] = {
    scene.__name__: scene
    for scene in (
        seascapes.strait,
        seascapes.ferry,
        seascapes.jetty,
        seascapes.harbour,
        gatherings.ceremony,
        gatherings.meeting,
        gatherings.press,
        seascapes.market,
        gatherings.school,
        villages.clinic,
        seascapes.cable,
        villages.cloves,
        gatherings.stage,
    )
}
