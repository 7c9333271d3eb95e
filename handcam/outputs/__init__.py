"""Where accepted digits go besides the screen: other programs, other machines, the keyboard's place.

message -> delivery (numbers them) -> outputs, each off by default: json_lines, websocket, osc, mqtt, webhook,
keystrokes, clipboard.
"""
