//! The pure parts of the source.
