"""The work of the two windows as other processes are given it. Nothing here knows Qt."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from handcam.sessions.importing.run import Imported
from handcam.settings import Settings
from handcam.workers.apart import Advance


@dataclass(frozen=True, slots=True)
class ImportJob:
    """An import as the terminal does it. settings: those in use, with the sign set that was chosen."""

    settings: Settings
    path: Path
    out: Path
    signer: str | None
    licence: str | None
    again: bool

    def __call__(self, advance: Advance) -> Imported:
        """Do it. Raises as `import_data`; SignSetError: the settings name no sign set."""
        from handcam.build import make_sample_maker
        from handcam.classifier import checked_card
        from handcam.resources import model
        from handcam.sessions.importing.run import Wish, import_data
        from handcam.signs import load_sign_set
        from handcam.workers import choose_workers

        known = load_sign_set(self.settings.stabiliser.sign_set)
        make, card = partial(make_sample_maker, self.settings), checked_card(model(""))
        share = choose_workers(max(1, (os.cpu_count() or 1) // 2))  # the other half reads the live picture
        wish = Wish(self.path, self.out, known, make, card, share, self.signer, self.licence, self.again)
        return import_data(wish, advance)
