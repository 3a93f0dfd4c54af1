//! Where contacts come from. A source sees one part of the world and hands
//! [`Arrival`](absprache_desk::arrival::Arrival)s to the desk; it never asks who somebody is.

pub mod notifications;
