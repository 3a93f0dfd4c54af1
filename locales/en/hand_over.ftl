## hand_over: the rules as a message. The greeting with its comma stands before it, the letter in between.

hand-over-subject = How we reach each other best
hand-over-intro = I have written down how we reach each other best, so that it stays easy for both of us. Please take your time to read it.
hand-over-agree = Does everything suit you? Then please reply with “Agreed”.
hand-over-change = Would you like to change anything? Then just write to me what it is.
