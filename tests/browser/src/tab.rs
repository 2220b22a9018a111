//! A tab: pages are opened, clicked, and read in it as they are. No step leans on a script in the page.

use serde_json::{Value, json};

use crate::chromium;
use crate::devtools::Devtools;
use crate::jar::Kept;
use crate::view::View;

/// A tab of a browser.
#[derive(Debug)]
pub struct Tab<'a> {
    devtools: &'a mut Devtools,
    scripts: bool,
    session: String,
    frame: String,
    /// Every document that was shown until now, by the id of its loader.
    shown: Vec<Value>,
}

impl<'a> Tab<'a> {
    pub(crate) fn open(devtools: &'a mut Devtools, scripts: bool) -> Self {
        let target = devtools.call(None, "Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = devtools.call(None, "Target.attachToTarget", &attach);
        let session = attached["sessionId"].as_str().unwrap().to_owned();
        let mut tab = Self { devtools, scripts, session, frame: String::new(), shown: Vec::new() };
        tab.call("Page.enable", &json!({}));
        tab.call("Page.setLifecycleEventsEnabled", &json!({ "enabled": true }));
        tab.call("Emulation.setScriptExecutionDisabled", &json!({ "value": !scripts }));
        let tree = tab.call("Page.getFrameTree", &json!({}));
        let frame = &tree["frameTree"]["frame"];
        frame["id"].as_str().unwrap().clone_into(&mut tab.frame);
        tab.shown.push(frame["loaderId"].clone());
        tab
    }

    /// Opens an address, and waits until it is there.
    pub fn go(&mut self, url: &str) {
        let answer = self.call("Page.navigate", &json!({ "url": url }));
        assert!(answer.get("errorText").is_none(), "{url}: {}", answer["errorText"]);
        self.arrive(url);
    }

    /// Clicks on a link or a button, and waits until the page to which it leads is there.
    pub fn follow(&mut self, selector: &str) {
        self.click(selector);
        self.arrive(selector);
    }

    /// Clicks in the middle of an element, with the mouse.
    pub fn click(&mut self, selector: &str) {
        let node = self.find(selector).unwrap_or_else(|| panic!("no `{selector}` in: {}", self.text("body")));
        self.call("DOM.scrollIntoViewIfNeeded", &json!({ "nodeId": node }));
        let quads = self.call("DOM.getContentQuads", &json!({ "nodeId": node }));
        let corners: Vec<f64> =
            quads["quads"][0].as_array().unwrap().iter().filter_map(Value::as_f64).collect();
        let middle = |axis: usize| corners.iter().skip(axis).step_by(2).sum::<f64>() / 4.0;
        for kind in ["mousePressed", "mouseReleased"] {
            let event =
                json!({ "type": kind, "x": middle(0), "y": middle(1), "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", &event);
        }
    }

    /// Whether the page has such an element.
    pub fn has(&mut self, selector: &str) -> bool {
        self.find(selector).is_some()
    }

    /// The HTML of the first such element.
    pub fn text(&mut self, selector: &str) -> String {
        let Some(node) = self.find(selector) else { return String::new() };
        let html = self.call("DOM.getOuterHTML", &json!({ "nodeId": node }));
        html["outerHTML"].as_str().unwrap().to_owned()
    }

    /// The jar of the browser that the tab belongs to.
    ///
    /// What the page's scripts have written may still be on its way, although the page has loaded. A page that reads
    /// its cookies waits for those that it wrote, so it is made to read them first.
    pub fn jar(&mut self) -> Vec<Kept> {
        if self.scripts {
            self.call("Runtime.evaluate", &json!({ "expression": "document.cookie" }));
        }
        chromium::jar(self.devtools)
    }

    /// Shows a document that comes from nowhere, as a view has it.
    pub fn show(&mut self, html: &str, view: View) {
        let screen = json!({
            "width": view.width,
            "height": 900,
            "deviceScaleFactor": f64::from(view.zoom) / 100.0,
            "mobile": false,
        });
        self.call("Emulation.setDeviceMetricsOverride", &screen);
        self.call("Emulation.setEmulatedMedia", &view.media());
        let document = json!({ "frameId": self.frame, "html": html });
        self.call("Page.setDocumentContent", &document);
    }

    /// What an expression of JavaScript comes to in the page; a promise, what it resolves to.
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.call("Runtime.evaluate", &parameters);
        assert!(answer.get("exceptionDetails").is_none(), "{}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    /// Presses the tab key: the focus goes to the next link, button or box.
    pub fn press_tab(&mut self) {
        for kind in ["rawKeyDown", "keyUp"] {
            let event = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            self.call("Input.dispatchKeyEvent", &event);
        }
    }

    /// The tables of the page as a screen reader is told them: role and name of each part, in their order.
    pub fn accessible(&mut self) -> Vec<(String, String)> {
        let tree = self.call("Accessibility.getFullAXTree", &json!({}));
        let text = |node: &Value, field: &str| node[field]["value"].as_str().unwrap_or_default().to_owned();
        let nodes = tree["nodes"].as_array().unwrap().iter().filter(|node| node["ignored"] == false);
        nodes.map(|node| (text(node, "role"), text(node, "name"))).collect()
    }

    /// The page printed on A4, as a PDF in base64.
    pub fn print(&mut self) -> String {
        let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
        let printed = self.call("Page.printToPDF", &paper);
        printed["data"].as_str().unwrap().to_owned()
    }

    fn arrive(&mut self, by: &str) {
        let (frame, shown) = (&self.frame, &self.shown);
        let is_new = |event: &Value| {
            let document = &event["params"];
            event["method"] == "Page.lifecycleEvent"
                && document["name"] == "load"
                && document["frameId"] == frame.as_str()
                && !shown.contains(&document["loaderId"])
        };
        let event = self.devtools.wait(&format!("the page behind {by}"), is_new);
        self.shown.push(event["params"]["loaderId"].clone());
    }

    fn find(&mut self, selector: &str) -> Option<Value> {
        let document = self.call("DOM.getDocument", &json!({ "depth": 0 }));
        let query = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
        let node = self.call("DOM.querySelector", &query)["nodeId"].clone();
        (node != 0).then_some(node)
    }

    fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.devtools.call(Some(&self.session), method, parameters)
    }
}
