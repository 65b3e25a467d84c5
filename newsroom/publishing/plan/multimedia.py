"""Ruang Multimedia: its index, its albums, and the public information list."""

from newsroom.publishing import addresses, dip
from newsroom.publishing.plan.files import PlannedFiles
from newsroom.publishing.plan.inputs import Inputs
from newsroom.publishing.render import Renderer


def add(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    """Add everything below multimedia/ and ppid/."""
    content = inputs.content
    files_of_it = [file.item.id for file in (*inputs.recordings, *inputs.documents)]
    shown = [*map(inputs.album, content.albums), *map(inputs.media, files_of_it)]
    files.add(
        addresses.MULTIMEDIA, "list", shown, renderer.multimedia_index,
        content, content.albums, inputs.recordings, inputs.documents,
    )  # fmt: skip
    for album in content.albums:
        path = addresses.album_path(album)
        files.add(path, "page", [inputs.album(album)], renderer.album, content, album)
    _add_information_list(files, inputs, renderer)


def _add_information_list(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    if not inputs.has_dip:
        return
    content = inputs.content
    listed = inputs.public_information
    shown = [inputs.media(file.item.id) for file in listed]
    files.add(addresses.DIP_PAGE, "list", shown, renderer.dip, content, listed)
    files.add(addresses.DIP_TABLE, "list", shown, dip.dip_csv, content)
