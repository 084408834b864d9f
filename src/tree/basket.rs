use super::{FilePath, Tree};
use std::sync::{Arc, Mutex, PoisonError};

/// Gathers files that are made by several threads, in any order.
#[derive(Debug, Default)]
pub struct Basket {
    files: Mutex<Vec<(FilePath, Arc<[u8]>)>>,
}

impl Basket {
    /// Puts a file in. Of two at one path the later stays.
    pub fn put(&self, path: FilePath, bytes: impl Into<Arc<[u8]>>) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).push((path, bytes.into()));
    }
}

impl From<Basket> for Tree {
    fn from(basket: Basket) -> Self {
        basket.files.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect()
    }
}
