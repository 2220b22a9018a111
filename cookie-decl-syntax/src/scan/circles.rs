//! The circles of a graph: nodes that lead around to each other.

/// The circle of each node, by number; a node that no way leads back to has one of its own. `edges` holds the nodes that
/// each node leads to.
///
/// Kosaraju's algorithm, without recursion: no chain of nodes exhausts the stack.
pub(super) fn circles(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut back = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            if let Some(back) = back.get_mut(*to) {
                back.push(from);
            }
        }
    }
    let mut circle_of = vec![usize::MAX; edges.len()];
    let mut count = 0;
    for start in left_last(edges).into_iter().rev() {
        let mut open = vec![start];
        let before = count;
        while let Some(node) = open.pop() {
            let Some(circle) = circle_of.get_mut(node).filter(|circle| **circle == usize::MAX) else {
                continue;
            };
            *circle = before;
            count = before + 1;
            open.extend(back.get(node).into_iter().flatten());
        }
    }
    circle_of
}

/// All nodes in the order in which a walk leaves them for good.
fn left_last(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut left = Vec::with_capacity(edges.len());
    let mut seen = vec![false; edges.len()];
    for start in 0..edges.len() {
        // The nodes that the walk is in, each with the edges of it that are still to be followed.
        let mut path: Vec<(usize, std::slice::Iter<'_, usize>)> = Vec::new();
        enter(start, edges, &mut seen, &mut path);
        while let Some((node, rest)) = path.last_mut() {
            if let Some(next) = rest.next() {
                enter(*next, edges, &mut seen, &mut path);
            } else {
                left.push(*node);
                path.pop();
            }
        }
    }
    left
}

fn enter<'a>(
    node: usize,
    edges: &'a [Vec<usize>],
    seen: &mut [bool],
    path: &mut Vec<(usize, std::slice::Iter<'a, usize>)>,
) {
    if let (Some(seen), Some(edges)) = (seen.get_mut(node).filter(|seen| !**seen), edges.get(node)) {
        *seen = true;
        path.push((node, edges.iter()));
    }
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn nodes_that_lead_around_to_each_other_are_one_circle() {
        // 0 ⇄ 1 → 2 → 3 → 4 → 2, and 5 by itself, which leads to itself.
        let of = circles(&[vec![1], vec![0, 2], vec![3], vec![4], vec![2], vec![5]]);
        assert_eq!((of[0] == of[1], of[2] == of[3], of[3] == of[4]), (true, true, true), "{of:?}");
        let mut distinct = of.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct, [0, 1, 2], "{of:?}");
        assert_eq!(circles(&[]), [0; 0]);
        // An edge to nowhere.
        assert_eq!(circles(&[vec![7]]), [0]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let nodes = 200_000;
        let chain: Vec<Vec<usize>> = (0..nodes).map(|node| vec![(node + 1) % nodes]).collect();
        assert!(circles(&chain).iter().all(|circle| *circle == 0));
    }
}
