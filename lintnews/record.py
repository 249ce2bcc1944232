"""NamedTuple, made quicker than typing makes it: a start creates sixty such classes, 9 of its 85 ms with typing's.

To a type checker it is ``typing.NamedTuple``. What runs has its fields, defaults, ``_replace``, ``_asdict``, ``_make`` and its
representation; a class of which many instances are made gets a maker of its own, as quick as typing's.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 14):  # which reads annotations only when asked
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter

    OFTEN = 30  # instances after which a class gets a function of its own to make them: 60 µs, and then twice as quick

    def _own_new(cls):
        """What makes an instance of ``cls``, with its fields as arguments, as ``collections.namedtuple`` has it."""
        names = ", ".join(cls._fields)
        made = eval(f"lambda _cls, {names}: _new(_cls, ({names},))", {"_new": tuple.__new__})
        made.__defaults__ = tuple(cls._field_defaults.values())
        return made

    class _Fields(type):
        """Reads the fields off the body of a class right below NamedTuple."""

        def __new__(cls, name, bases, body):
            if bases[0].__bases__ == (tuple,):  # right below NamedTuple
                fields = tuple(body.get("__annotations__", ()))
                defaults = {field: body.pop(field) for field in fields if field in body}
                if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                    raise TypeError(f"{name}: a field without a default follows one with a default")
                for at, field in enumerate(fields):
                    body[field] = _tuplegetter(at, field)
                body |= {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields, "__slots__": ()}
            return type.__new__(cls, name, bases, body)

    class NamedTuple(tuple, metaclass=_Fields):
        """A tuple whose places have names."""

        __slots__ = ()
        _fields = ()
        _field_defaults = {}
        _made = 0

        def __new__(cls, *values, **named):
            cls._made += 1
            if cls._made == OFTEN and cls.__new__ is NamedTuple.__new__:
                cls.__new__ = staticmethod(_own_new(cls))
            if not named and len(values) == len(cls._fields):
                return tuple.__new__(cls, values)
            rest = cls._fields[len(values) :]
            wrong = [name for name in named if name not in rest]
            given = cls._field_defaults | named
            missing = [name for name in rest if name not in given]
            if wrong or missing or len(values) > len(cls._fields):
                raise TypeError(f"{cls.__name__}({', '.join(cls._fields)}): got {values!r} and {named!r}")
            return tuple.__new__(cls, values + tuple([given[name] for name in rest]))

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, **named):
            return self.__class__(**(self._asdict() | named))

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            return f"{self.__class__.__name__}({', '.join(f'{k}={v!r}' for k, v in self._asdict().items())})"

        def __getnewargs__(self):
            return tuple(self)
