//! Lines out of a stream of bytes, however it is cut into packets.

use std::io::{Error, ErrorKind};

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// The lines of the call monitor have less than 100 bytes.
const LONGEST: usize = 1000;

/// What has come in and is not a whole line yet.
pub(super) struct Lines<S> {
    stream: S,
    buffer: Vec<u8>,
}

impl<S: AsyncRead + Unpin> Lines<S> {
    pub(super) fn of(stream: S) -> Self {
        Self { stream, buffer: Vec::new() }
    }

    /// The next line without its end. Giving up waiting loses nothing.
    ///
    /// # Errors
    /// If the stream ends or fails; with [`ErrorKind::InvalidData`] if no line can be as long as this one.
    pub(super) async fn next(&mut self) -> Result<String, Error> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
            }
            if self.buffer.len() > LONGEST {
                return Err(ErrorKind::InvalidData.into());
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }
}
