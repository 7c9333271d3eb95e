"""One slot, newest wins."""

from threading import Thread

from handcam.latest import Latest


def test_the_newest_wins_and_drops_are_counted() -> None:
    slot: Latest[int] = Latest()
    assert slot.peek() is None
    for item in range(5):
        slot.put(item)
    slot.close()
    assert slot.peek() == 4
    assert slot.dropped == 4
    assert list(slot) == [4]
    assert list(slot) == []


def test_what_is_put_after_the_close_is_ignored() -> None:
    slot: Latest[int] = Latest()
    slot.close()
    slot.put(1)
    assert not slot.offer(2)
    assert list(slot) == []
    assert slot.dropped == 0


def test_offered_items_all_arrive_in_order() -> None:
    slot: Latest[int] = Latest()
    taken: list[int] = []
    reader = Thread(target=lambda: taken.extend(slot))
    reader.start()
    assert all(slot.offer(item) for item in range(500))
    slot.close()
    reader.join(5)
    assert taken == list(range(500))
    assert slot.dropped == 0


def test_put_items_arrive_at_most_once_and_in_order() -> None:
    slot: Latest[int] = Latest()
    taken: list[int] = []
    reader = Thread(target=lambda: taken.extend(slot))
    reader.start()
    for item in range(5000):
        slot.put(item)
    slot.close()
    reader.join(5)
    assert taken == sorted(set(taken))
    assert taken[-1] == 4999
    assert len(taken) + slot.dropped == 5000


def test_closing_frees_whoever_waits() -> None:
    slot: Latest[int] = Latest()
    answers: list[bool] = []
    slot.put(0)
    writer = Thread(target=lambda: answers.append(slot.offer(1)))
    writer.start()
    slot.close()
    writer.join(5)
    assert answers == [False]
