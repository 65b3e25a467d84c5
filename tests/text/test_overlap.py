from newsroom.text.overlap import common_end, common_ends, common_start


def test_beginning_and_end() -> None:
    assert common_start("panen pala", "panen padi") == 8
    assert common_end("tahun ini", "panen ini") == 5
    assert common_start("", "a") == common_end("a", "") == 0


def test_no_item_counts_for_both_ends() -> None:
    assert common_ends("aa", "aaa") == (2, 0)
    assert common_ends("aba", "aca") == (1, 1)
    assert common_ends("sama", "sama") == (4, 0)
