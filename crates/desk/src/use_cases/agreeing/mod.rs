//! Coming to one text with a client: offers, answers, and what follows from them.
