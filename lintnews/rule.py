"""What a rule is: one value, made in one file, that says what is wrong and where."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from lintnews.finding import Edit, Fix, Safety, Severity
from lintnews.record import NamedTuple
from lintnews.span import Span

# Needles of a rule that asks LanguageTool: no text holds them, so it is run only with the deep tier.
DEEP = ("\0languagetool",)


class Hit(NamedTuple):
    """Where a rule fires, in offsets of the article's text. The engine turns it into a finding.

    ``words`` fill the message's ``{names}`` (``{match}`` is always there); ``related`` are the places it compares with.
    """

    span: Span
    words: Mapping[str, str] = {}
    fix: Fix | None = None
    related: tuple[Span, ...] = ()


class Bad(NamedTuple):
    """A text with ``{{…}}`` round each thing that must be reported, and the text once mended."""

    text: str
    fixed: str | None = None


Check = Callable[..., Iterable[Hit]]


class Rule(NamedTuple):
    """A rule: its name ``family.defect``, messages, page, examples and check.

    ``language`` is ``fr``, or ``any`` for a rule that needs no language. ``needles`` are lower-case words of which the
    article must hold one for the rule to be worth running (none: always). ``check`` takes the document and, as keyword-only
    parameters, the rule's options.
    """

    name: str
    severity: Severity
    message: str
    message_fr: str
    why: str
    why_fr: str
    check: Check
    bad: tuple[Bad, ...]
    good: tuple[str, ...]
    language: str = "fr"
    preview: bool = False
    needles: tuple[str, ...] = ()
    source: str = ""
    kind: str = "python"

    @property
    def family(self) -> str:
        """The part of the name before the dot."""
        return self.name.partition(".")[0]


def rule(
    *,
    name: str,
    message: str,
    message_fr: str,
    bad: tuple[Bad, ...],
    good: tuple[str, ...],
    severity: Severity = "warning",
    language: str = "fr",
    preview: bool = False,
    needles: tuple[str, ...] = (),
) -> Callable[[Check], Rule]:
    """Make the decorated function a Rule; its docstring is the rule's page, French after a line ``fr:``."""

    def make(check: Check) -> Rule:
        why, _, why_fr = dedent(check.__doc__ or "").partition("\nfr:")
        module = check.__module__
        return Rule(
            name, severity, message, message_fr, why.strip(), why_fr.strip(), check, bad, good,
            language, preview, needles, f"{module}:{check.__qualname__}",
        )  # fmt: skip

    return make


def dedent(text: str) -> str:
    """A docstring without its indentation (``inspect.cleandoc`` costs an import of 10 ms)."""
    lines = text.expandtabs().splitlines()
    indent = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    return "\n".join([lines[0].strip() if lines else "", *(line[indent:].rstrip() for line in lines[1:])])


def delete(start: int, end: int, safety: Safety = "safe") -> Fix:
    """The fix that takes ``start`` to ``end`` out."""
    return Fix((Edit(Span(start, end), ""),), safety)


def replace(start: int, end: int, new: str, safety: Safety = "safe") -> Fix:
    """The fix that puts ``new`` in the place of ``start`` to ``end``."""
    return Fix((Edit(Span(start, end), new),), safety)


def insert(at: int, new: str, safety: Safety = "safe") -> Fix:
    """The fix that puts ``new`` at ``at``."""
    return Fix((Edit(Span(at, at), new),), safety)


def options_of(check: Check) -> dict[str, Any]:
    """The options of a check: its keyword-only parameters and their defaults."""
    return dict(check.__kwdefaults__ or {}) if hasattr(check, "__kwdefaults__") else {}
