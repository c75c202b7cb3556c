"""The window itself: navigation, closing, second starts, bugs."""
