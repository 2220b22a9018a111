//! One function over many things, on all cores.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A parser that recurses needs room: memory that is not touched costs nothing.
const STACK: usize = if cfg!(target_pointer_width = "64") { 256 << 20 } else { 32 << 20 };

/// Asked for once: the system reads files to know it.
static CORES: LazyLock<usize> = LazyLock::new(|| thread::available_parallelism().map_or(1, Into::into));

/// What the function makes of each thing, in their order.
pub(crate) fn map<T: Sync, R: Send>(things: &[T], function: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = CORES.min(things.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let take = || {
            let index = next.fetch_add(1, Ordering::Relaxed);
            things.get(index).map(|thing| (index, function(thing)))
        };
        std::iter::from_fn(take).collect::<Vec<_>>()
    };
    let mut results: Vec<_> = thread::scope(|scope| {
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok();
        let workers: Vec<_> = (0..threads).filter_map(start).collect();
        // Where the system gives no thread, this one does it all.
        let own = if workers.is_empty() { work() } else { Vec::new() };
        let join = |worker: thread::ScopedJoinHandle<'_, _>| {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        workers.into_iter().flat_map(join).chain(own).collect()
    });
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_stand_in_the_order_of_their_things() {
        let things: Vec<_> = (0..1000).collect();
        let squares: Vec<_> = things.iter().map(|thing| thing * thing).collect();
        assert_eq!(super::map(&things, |thing| thing * thing), squares);
        assert!(super::map(&[] as &[i32], |thing| *thing).is_empty());
    }
}
