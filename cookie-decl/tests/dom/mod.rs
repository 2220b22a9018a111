//! HTML as a browser reads it.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// An element as a browser reads it.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// The text within, that of its children too.
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

pub(crate) fn parse(page: &str) -> RcDom {
    parse_document(RcDom::default(), ParseOpts::default()).one(page)
}

/// All elements of a page, in the order of the document.
pub(crate) fn elements_of(page: &str) -> Vec<Element> {
    fn flatten(element: &Element, all: &mut Vec<Element>) {
        all.push(element.clone());
        element.children.iter().for_each(|child| flatten(child, all));
    }
    let mut all = Vec::new();
    children_of(&parse(page).document).1.iter().for_each(|element| flatten(element, &mut all));
    all
}

/// The text and the elements within a node.
fn children_of(node: &Handle) -> (String, Vec<Element>) {
    let (mut text, mut elements) = (String::new(), Vec::new());
    for child in node.children.borrow().iter() {
        match &child.data {
            NodeData::Text { contents } => text.push_str(&contents.borrow()),
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let attributes =
                    attributes.iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
                let (within, children) = children_of(child);
                text.push_str(&within);
                elements.push(Element { tag: name.local.to_string(), attributes, text: within, children });
            }
            NodeData::Comment { contents } => panic!("a comment: {contents}"),
            NodeData::ProcessingInstruction { contents, .. } => panic!("an instruction: {contents}"),
            NodeData::Document | NodeData::Doctype { .. } => {}
        }
    }
    (text, elements)
}
