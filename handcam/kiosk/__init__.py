"""The kiosk, as far as it knows no Qt: holding, entering, what can go wrong, and what keeps it up."""
