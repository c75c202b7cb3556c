"""Pages and widgets offscreen, in both directions and three languages."""
