## window: what the program says around its window

window-autostart = Starting with the session could not be changed.
window-autostart-remedy = The autostart settings of your system do the same.
