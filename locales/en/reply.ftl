## Replies
