"""The computer that virtref runs on: what it is, and what can run on it. Knows no Qt."""
