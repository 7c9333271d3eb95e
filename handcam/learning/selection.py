"""What of some data folders is to be measured."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from handcam.errors import LearningError
from handcam.labelled_pictures import Picture, read_pictures
from handcam.learning.joining import readable
from handcam.learning.labelled_clips import Clip, join_pictures, read_clips
from handcam.signs import SignSet


@dataclass(frozen=True, slots=True)
class Selection:
    """Labelled pictures and clips of these folders: of these sources (none named: all), so many pictures of each.

    Every method raises LearningError where a label or a table makes no sense, or a source is not there.
    """

    folders: tuple[Path, ...]
    sources: tuple[str, ...] = ()
    most: int | None = None

    def pictures(self) -> list[Picture]:
        """The pictures, in their order."""
        found = [picture for folder in self.folders for picture in read_pictures(folder.resolve(), counted=False)]
        self._check({picture.source for picture in found})
        found = [picture for picture in found if not self.sources or picture.source in self.sources]
        return found if self.most is None else some_of_each_source(found, self.most)

    def clips(self, sign_set: SignSet) -> tuple[list[Clip], list[Picture]]:
        """The clips; where there are none, the pictures joined to clips, and those that cannot be read."""
        clips = [clip for folder in self.folders for clip in read_clips(folder.resolve(), sign_set)]
        if clips:
            self._check({clip.source for clip in clips})
            return [clip for clip in clips if not self.sources or clip.source in self.sources], []
        pictures = [(picture, readable(picture.path)) for picture in self.pictures()]
        joined = join_pictures([picture for picture, good in pictures if good], sign_set)
        return joined, [picture for picture, good in pictures if not good]

    def _check(self, known: set[str]) -> None:
        unknown = sorted(set(self.sources) - known)
        if unknown:
            raise LearningError(f"Nothing is of source {', '.join(unknown)}. There are: {', '.join(sorted(known))}.")


def some_of_each_source(pictures: Sequence[Picture], most: int) -> list[Picture]:
    """At most so many pictures of each source, in their order, taken by chance but always the same ones."""
    chosen: list[Picture] = []
    for source in dict.fromkeys(picture.source for picture in pictures):
        own = [picture for picture in pictures if picture.source == source]
        places = np.random.default_rng(0).permutation(len(own))[:most]
        chosen += [own[place] for place in sorted(places)]
    return chosen
