## notify
