## hand_over: die Regeln als Nachricht
