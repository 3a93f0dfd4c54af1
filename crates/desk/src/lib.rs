//! Use cases and ports: the whole way of a contact.
