"""The table of actions is whole: menus, icons, keys without a clash."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from newsroom import paths
from newsroom.ui.common.actions import ACTIONS, MENUS, tooltip
from newsroom.ui.common.kit import Kit


def test_each_action_stands_in_a_menu_and_has_its_icon() -> None:
    menus = {name for name, _ in MENUS}
    for spec in ACTIONS:
        assert spec.menu in menus, spec.id
        if spec.icon:
            assert (paths.resources() / "icons" / f"{spec.icon}.svg").exists(), spec.id


def test_no_two_actions_of_a_room_share_a_key() -> None:
    rooms = {spec.room for spec in ACTIONS}
    for room in rooms:
        keys = Counter(s.shortcut for s in ACTIONS if s.shortcut and s.room in ("", room))
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for spec in ACTIONS:
        if spec.shortcut:
            assert not QKeySequence(spec.shortcut).isEmpty(), spec.id
            assert QKeySequence(spec.shortcut)[0].key().name != "Key_unknown", spec.id


def test_ctrl_q_is_not_bound() -> None:
    assert "Ctrl+Q" not in {spec.shortcut for spec in ACTIONS}


def test_keys_of_a_room_rest_elsewhere(kit: Kit) -> None:
    kit.actions.enter("media")
    assert kit.actions["media.add"].isEnabled() and not kit.actions["text.italic"].isEnabled()
    kit.actions.enter("articles")
    assert kit.actions["text.italic"].isEnabled() and not kit.actions["media.add"].isEnabled()


def test_tooltips_name_the_key(kit: Kit) -> None:
    assert tooltip(kit.actions["text.bold"]) == "Tebal (Ctrl+B)"
