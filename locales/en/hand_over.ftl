## hand_over: the rules as a message
