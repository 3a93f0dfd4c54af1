## ui: the window's own words
