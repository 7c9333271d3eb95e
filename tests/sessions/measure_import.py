"""How fast `handcam import` is, beside bare MediaPipe on the same pictures, and from one worker to several.

    python tests/sessions/measure_import.py DIR [--pictures 300] [--workers 1 2] [--repeat 3]

DIR: labelled pictures. Nothing of it is changed; what is imported goes to a temporary folder. "bare" is MediaPipe's
HandLandmarker and nothing else. It reads the pictures and takes `one look` at each as it is, as most programs do; or
the `same looks` as the import does, which asks several views of each picture; or these with all views `shown` before
the clock starts. Lines of JSON, each with the machine's load. `rate` counts the start of the processes in, `steady
rate` does not. CPU time hardly depends on who else uses the machine, and so tells what free processors would do.
"""

import argparse
import json
import os
import sys
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any
from unittest.mock import patch

from handcam.build import make_sample_maker
from handcam.classifier import checked_card
from handcam.domain import Pixels
from handcam.pictures import read_picture
from handcam.resources import model
from handcam.sessions.importing.planning import Job, PlannedSession, plan_sessions
from handcam.sessions.importing.run import Wish, import_data
from handcam.settings import Settings
from handcam.signs import load_sign_set
from handcam.stills import View
from handcam.tracking import find_landmark_model, make_landmarker, mp_image
from handcam.workers import choose_workers

_SIGN_SET = load_sign_set("asl")


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("folder", type=Path)
    words.add_argument("--pictures", type=int, default=300)
    words.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    words.add_argument("--repeat", type=int, default=3)
    told = words.parse_args()
    jobs = _spread([job for session in _plan(told.folder) for job in session.jobs()], told.pictures)
    with TemporaryDirectory() as place:
        folder = _folder_of(jobs, Path(place) / "in")
        for turn in range(told.repeat):
            _tell(turn, "bare and import, one process", _in_a_process(_beside_bare, jobs))
            for workers in told.workers:
                out = Path(place) / f"{turn}-{workers}"
                _tell(turn, f"import, {workers} workers", _imported(folder, out, workers))


def _plan(folder: Path) -> list[PlannedSession]:
    return plan_sessions(folder.resolve(), folder.resolve().name, _SIGN_SET, None)


def _spread(jobs: list[Job], most: int) -> list[Job]:
    """So many of them, from all over the data set."""
    return list(islice(jobs, 0, None, max(1, len(jobs) // most)))[:most]


def _folder_of(jobs: list[Job], folder: Path) -> Path:
    folder.mkdir()
    lines = []
    for number, job in enumerate(jobs):
        name = f"{number}{job.path.suffix}"
        (folder / name).write_bytes(job.path.read_bytes())
        box = ",".join(map(str, job.box or ("",) * 4))
        lines.append(f"{name},{job.may_show[0]},{box}\n")
    (folder / "index.csv").write_text("file,handshape,x1,y1,x2,y2\n" + "".join(lines))
    return folder


def _beside_bare(jobs: list[Job]) -> dict[str, float]:
    """Milliseconds a picture, models loaded and warm. The comparison is by processor time."""
    bare = make_landmarker(find_landmark_model(), "IMAGE", 2, 0.5)
    with make_sample_maker(Settings(), datetime.now(UTC)) as make:
        make(jobs[:5])
        views = [_views(partial(make, [job])) for job in jobs]
        ours = _ms(lambda: make(jobs), len(jobs))
    pictures = [read_picture(job.path) for job in jobs]
    shown = [mp_image(view.show(pixels)) for pixels, own in zip(pictures, views, strict=True) for view in own]
    named = {
        "one look": _ms(lambda: [bare.detect(mp_image(read_picture(job.path))) for job in jobs], len(jobs)),
        "same looks": _ms(lambda: _look(bare, jobs, views), len(jobs)),
        "same looks, shown": _ms(lambda: [bare.detect(each) for each in shown], len(jobs)),
        "import": ours,
    }
    told = {
        f"{what} {name}": ms for name, each in named.items() for what, ms in zip(("CPU ms", "ms"), each, strict=True)
    }
    return {"looks": len(shown) / len(jobs), "over same looks": ours[0] / named["same looks"][0] - 1} | told


def _look(bare: Any, jobs: list[Job], views: list[list[View]]) -> None:
    for job, own in zip(jobs, views, strict=True):
        pixels = read_picture(job.path)
        for view in own:
            bare.detect(mp_image(view.show(pixels)))


def _views(work: Any) -> list[View]:
    """The views that are looked at meanwhile."""
    kept: list[View] = []
    show = View.show

    def keep(view: View, pixels: Pixels) -> Pixels:
        kept.append(view)
        return show(view, pixels)

    with patch.object(View, "show", keep):
        work()
    return kept


def _ms(work: Any, count: int) -> tuple[float, float]:
    """Of processor and of clock, for one picture."""
    clock, processor = perf_counter(), process_time()
    work()
    return (process_time() - processor) * 1000 / count, (perf_counter() - clock) * 1000 / count


def _imported(folder: Path, out: Path, workers: int) -> dict[str, float]:
    steps: list[tuple[float, int]] = []
    make, card = partial(make_sample_maker, Settings()), checked_card(model(""))
    wish = Wish(folder, out, _SIGN_SET, make, card, choose_workers(workers))
    before, children = process_time(), _children()
    done = import_data(wish, lambda count, total: steps.append((perf_counter(), count)))
    own, theirs = process_time() - before, _children() - children
    (first, early), (last, late) = steps[len(steps) // 4], steps[-1]
    samples = next(done.sessions[0].glob("samples.jsonl"))
    crops = sum(path.stat().st_size for path in (done.sessions[0] / "crops").iterdir())
    return {
        "pictures": done.pictures,
        "samples": done.samples,
        "rate": done.pictures / done.seconds,
        "steady rate": (late - early) / (last - first) if late > early else 0.0,
        "CPU ms of caller": 1000 * own / done.pictures,
        "CPU ms of workers": 1000 * theirs / done.pictures,
        "bytes a line": samples.stat().st_size / done.samples,
        "bytes a crop": crops / done.samples,
    }


def _children() -> float:
    """CPU seconds of the processes that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def _in_a_process(work: Any, *words: Any) -> dict[str, float]:
    with get_context("spawn").Pool(1) as pool:
        done: dict[str, float] = pool.apply(work, words)
    return done


def _tell(turn: int, what: str, numbers: dict[str, float]) -> None:
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    rounded = {name: round(number, 3) for name, number in numbers.items()}
    sys.stdout.write(json.dumps({"turn": turn, "what": what, "load": load} | rounded) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
