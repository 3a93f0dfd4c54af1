## window: what the program says around its window

window-autostart = Starting with the session could not be changed.
window-autostart-remedy = The autostart settings of your system do the same.
window-objections = Nobody should be asked to agree to this:
window-objections-remedy = Change the rules, or give the reason with the rule itself.
window-paste-too-long = That is far more than a signature.
window-paste-too-long-remedy = Paste only the lines with names and addresses.
