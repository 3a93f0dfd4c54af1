//! Ratios against peers in one run; never tests.
