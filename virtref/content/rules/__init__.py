"""Rules across entries: what must hold of the content as a whole, one small function each."""
