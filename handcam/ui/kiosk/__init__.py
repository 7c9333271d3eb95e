"""The kiosk's screen: what somebody sees and hears who enters numbers with a hand."""
