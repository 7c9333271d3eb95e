"""The example page, in a real browser."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from chromium import Browser, Tab, program, running
from contrast import contrast
from PIL import Image
from websocket_clients import TOKEN, address_of, port_of, served, wait_until

from handcam.outputs.delivery import Delivery
from handcam.outputs.websocket.server import WebSocketOutput

TEXT = "document.getElementById({!r}).textContent"
DIGIT, LINE, STATE, HEARD, ENTERED = (TEXT.format(name) for name in ("digit", "line", "state", "heard", "entered"))


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    found = program()
    if found is None:
        pytest.skip("needs a browser on the PATH: chromium or google-chrome")
    with running(found, tmp_path_factory.mktemp("browser")) as browser:
        yield browser


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    with browser.tab() as tab:
        yield tab


def page_of(output: WebSocketOutput) -> str:
    return address_of(output).replace("ws://", "http://") + "/"


def open_page(tab: Tab, output: WebSocketOutput, fragment: str = "") -> None:
    tab.open(page_of(output) + fragment)
    tab.wait_for(f"{STATE} === 'Connected'")


def faults(tab: Tab) -> list[str]:
    """What the browser complained of."""
    logged = [told["params"]["entry"] for told in tab.told if told["method"] == "Log.entryAdded"]
    thrown = [told["params"] for told in tab.told if told["method"] == "Runtime.exceptionThrown"]
    return [entry["text"] for entry in logged if entry["level"] == "error"] + [str(fault) for fault in thrown]


def test_it_shows_what_happens(tab: Tab) -> None:
    with served() as (output, delivery):
        open_page(tab, output)
        delivery.tell("accepted", 1.0, digit=3)
        tab.wait_for(f"{DIGIT} === '3' && {LINE} === '3' && {HEARD} === '3'")
        tab.value("window.before = document.getElementById('heard').firstChild")
        delivery.tell("accepted", 2.0, digit=3)
        tab.wait_for(f"{LINE} === '3 3'")
        assert tab.value("window.before !== document.getElementById('heard').firstChild"), "read aloud once more"
        delivery.tell("accepted", 3.0, digit=10)
        delivery.tell("taken_back", 4.0, digit=10)
        tab.wait_for(f"{LINE} === '3 3' && {HEARD} === '10 taken back' && {DIGIT} === '3'")
        delivery.tell("entered", 5.0, number="033")
        tab.wait_for(f"{LINE} === '' && {ENTERED} === 'Entered: 033' && {HEARD} === 'Entered: 0 3 3'")
        delivery.tell("accepted", 6.0, digit=0)
        tab.wait_for(f"{DIGIT} === '0' && {ENTERED} === ''")
        delivery.tell("cleared", 7.0)
        tab.wait_for(f"{LINE} === '' && {DIGIT} === ''")
        assert faults(tab) == []
        asked = {told["params"]["request"]["url"] for told in tab.told if told["method"] == "Network.requestWillBeSent"}
        assert asked - {"data:,"} == {page_of(output)}, "it loads nothing else"


def test_it_comes_back_and_is_told_what_it_missed(tab: Tab) -> None:
    with served() as (output, delivery):
        port = port_of(output)
        open_page(tab, output)
        delivery.tell("accepted", 1.0, digit=1)
        tab.wait_for(f"{LINE} === '1'")
        tab.value("window.real = connect; connect = () => {}; socket.close(); true")  # away, until it is let back
        wait_until(lambda: output.status.clients == 0)
        delivery.tell("accepted", 2.0, digit=2)
        delivery.tell("accepted", 3.0, digit=3)
        tab.wait_for(f"{STATE}.startsWith('The connection was lost')")
        tab.value("connect = window.real; connect()")
        delivery.tell("accepted", 4.0, digit=4)
        tab.wait_for(f"{LINE} === '1 2 3 4' && {STATE} === 'Connected'")
    tab.wait_for(f"{STATE}.includes('handcam is not there')")
    with served(port=port) as (output, delivery):
        tab.wait_for(f"{STATE} === 'Connected. Some digits were missed.' && {LINE} === ''")
        delivery.tell("accepted", 1.0, digit=5)
        tab.wait_for(f"{LINE} === '5'")


def test_the_token_is_handed_over_behind_the_hash(tab: Tab) -> None:
    with served(token=TOKEN) as (output, delivery):
        open_page(tab, output, f"#token={TOKEN}")
        assert tab.value("document.getElementById('access').hidden")
        delivery.tell("accepted", 1.0, digit=7)
        tab.wait_for(f"{DIGIT} === '7'")


def test_the_token_is_asked_for_and_typed(tab: Tab) -> None:
    with served(token=TOKEN) as (output, delivery):
        tab.open(page_of(output))
        tab.wait_for(f"{STATE}.startsWith('handcam asks for a token')")
        tab.press("Tab", 9)
        assert tab.value("document.activeElement.id") == "token"
        tab.type("wrong")
        tab.press("Enter", 13, "\r")
        tab.wait_for(f"{STATE}.includes('is the token right?')")
        tab.value("document.getElementById('token').select()")
        tab.type(TOKEN)
        tab.press("Enter", 13, "\r")
        tab.wait_for(f"{STATE} === 'Connected'")
        delivery.tell("accepted", 1.0, digit=9)
        tab.wait_for(f"{DIGIT} === '9'")


def test_what_it_is_told_is_shown_as_text(tab: Tab) -> None:
    with served() as (output, delivery):
        open_page(tab, output)
        delivery.tell("entered", 1.0, number="<img src=x onerror=alert(1)>")
        tab.wait_for(f"{ENTERED} === 'Entered: <img src=x onerror=alert(1)>'")
        assert tab.value("document.images.length") == 0


def test_a_page_from_elsewhere_is_kept_out(tab: Tab, tmp_path: Path) -> None:
    with served() as (output, _), served(origins=("null",)) as (listed, _):
        script = """new Promise(done => {{
            const socket = new WebSocket({!r});
            socket.onopen = () => done("in"); socket.onerror = () => done("out");
        }})"""
        (tmp_path / "page.html").write_text("<!DOCTYPE html><title>elsewhere</title>")
        tab.open((tmp_path / "page.html").as_uri())
        tab.wait_for("document.title === 'elsewhere'")
        assert tab.value(script.format(address_of(output))) == "out"
        assert tab.value(script.format(address_of(listed))) == "in"


def test_what_a_screen_reader_finds(tab: Tab) -> None:
    with served(token=TOKEN) as (output, _):
        tab.open(page_of(output))
        tab.wait_for(f"{STATE}.startsWith('handcam asks for a token')")
        nodes = [node for node in tab.nodes() if not node.get("ignored")]
        found = {(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes}
        assert {("heading", "handcam"), ("textbox", "Token"), ("button", "Connect")} <= found
        assert any(role == "status" for role, _ in found)
        assert tab.value("document.documentElement.lang") == "en"
        live = tab.value("document.getElementById('heard').ariaLive")
        assert live == "assertive"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (360, 640)])
def test_the_digit_is_large_and_in_contrast(
    tab: Tab, scheme: str, size: tuple[int, int], delivered: tuple[WebSocketOutput, Delivery]
) -> None:
    output, delivery = delivered
    open_page(tab, output)
    delivery.tell("accepted", 1.0, digit=8)
    tab.wait_for(f"{DIGIT} === '8'")
    picture = Image.open(io.BytesIO(tab.look(scheme, *size))).convert("L")
    assert picture.size == size
    pixels = np.asarray(picture)
    assert (pixels[0, 0] > 128) == (scheme == "light")
    ground = int(pixels[0, 0])
    rows = np.flatnonzero((np.abs(pixels.astype(int) - ground) > 180).any(axis=1))
    assert len(rows) > 0.3 * min(size)
    assert tab.value("document.documentElement.scrollWidth <= innerWidth"), "nothing hangs over the edge"


@pytest.fixture
def delivered() -> Iterator[tuple[WebSocketOutput, Delivery]]:
    with served() as pair:
        yield pair


def test_colours_of_texts_are_told_apart() -> None:
    """WCAG AA: 4.5 to 1 for text, 3 to 1 for the edge of a field."""
    text = (Path(__file__).parents[2] / "handcam/outputs/websocket/page.html").read_text(encoding="utf-8")
    blocks = re.findall(r":root \{(.*?)\}", text, re.DOTALL)
    themes = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for block in blocks]
    assert len(themes) == 2
    for theme in themes:
        for name, other, least in (
            ("text", "ground", 7.0),
            ("quiet", "ground", 4.5),
            ("on-accent", "accent", 4.5),
            ("accent", "ground", 3.0),
            ("edge", "ground", 3.0),
        ):
            assert contrast(theme[name], theme[other]) >= least, (name, theme)
