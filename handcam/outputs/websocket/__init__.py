"""A WebSocket server that programs and web pages connect to, and a page that shows the digits.

history (what was told, bounded) -> audience (gives each client what it has not had yet) -> client; gate lets them in.
docs/websocket.md is what it says to them.
"""
