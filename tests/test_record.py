"""Our NamedTuple does what typing's does."""

import pickle
import typing
from typing import Any

import pytest

from lintnews import record
from lintnews.finding import Edit
from lintnews.span import Span


def made(base: Any) -> Any:
    class Point(base):  # type: ignore[misc]
        x: int
        y: int = 2
        z: tuple[int, ...] = ()

        @property
        def total(self) -> int:
            return self.x + self.y

    return Point


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((1,), {}),
    ((1, 5), {}),
    ((1, 5, (6,)), {}),
    ((), {"x": 1}),
    ((1,), {"z": (3,)}),
    ((), {"z": (1,), "y": 3, "x": 0}),
]


@pytest.mark.parametrize("before", [0, record.OFTEN + 1])
@pytest.mark.parametrize(("values", "named"), CALLS)
def test_instances_are_those_of_typing(before: int, values: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours, theirs = made(record.NamedTuple), made(typing.NamedTuple)
    for _ in range(before):
        ours(1)
    one, other = ours(*values, **named), theirs(*values, **named)
    assert (tuple(one), one.x, one.y, one.z, one.total) == (tuple(other), other.x, other.y, other.z, other.total)
    assert repr(one) == repr(other)
    assert one._asdict() == other._asdict()
    assert one._replace(y=9) == other._replace(y=9)
    assert ours._make(one) == one == tuple(one)
    assert hash(one) == hash(other)
    assert not hasattr(one, "__dict__")
    match one:
        case ours(x, y):
            assert (x, y) == (one.x, one.y)


@pytest.mark.parametrize("before", [0, record.OFTEN + 1])
@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, (), 4), {}), ((1,), {"x": 2}), ((1,), {"w": 2})])
def test_wrong_calls_are_refused(before: int, values: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours = made(record.NamedTuple)
    for _ in range(before):
        ours(1)
    with pytest.raises(TypeError):
        ours(*values, **named)


def test_a_default_before_a_field_without_one_is_refused() -> None:
    with pytest.raises(TypeError):
        type("Wrong", (record.NamedTuple,), {"__annotations__": {"x": int, "y": int}, "x": 1})


def test_instances_go_between_processes() -> None:
    for _ in range(record.OFTEN + 1):  # a field may have any name: Edit has one « new »
        edit = Edit(Span(1, 2), "new")
    assert pickle.loads(pickle.dumps(edit)) == edit
    assert type(pickle.loads(pickle.dumps(edit))) is Edit
