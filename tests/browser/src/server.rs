//! Serves a router on a free port of this machine, over TLS or plain, for as long as it is kept.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::runtime::Builder;

/// A server in a thread of its own. Dropped, it stops.
#[derive(Debug)]
pub struct Server {
    port: u16,
    handle: Handle,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Server {
    /// Serves that router, with a certificate for `host` that it makes and signs itself.
    ///
    /// # Errors
    ///
    /// Where no certificate can be made, or no port is free.
    pub fn start(router: Router, host: &str) -> io::Result<Self> {
        let config = RustlsConfig::from_config(Arc::new(certified(host).map_err(io::Error::other)?));
        Self::serve(router, Some(config))
    }

    /// Serves that router over plain http, as on a developer's machine.
    ///
    /// # Errors
    ///
    /// Where no port is free.
    pub fn start_plain(router: Router) -> io::Result<Self> {
        Self::serve(router, None)
    }

    fn serve(router: Router, config: Option<RustlsConfig>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        // Connections wait at the listener from here on: nobody has to wait for the thread.
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = Handle::new();
        let stop = handle.clone();
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                let service = router.into_make_service();
                match config {
                    Some(config) => {
                        axum_server::from_tcp_rustls(listener, config).handle(stop).serve(service).await
                    }
                    None => axum_server::from_tcp(listener).handle(stop).serve(service).await,
                }
            })
        });
        Ok(Self { port, handle, thread: Some(thread) })
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.handle.shutdown();
        if let Some(thread) = self.thread.take() {
            // What went wrong in it, a page that does not come has shown.
            let _ = thread.join();
        }
    }
}

fn certified(host: &str) -> Result<ServerConfig, Box<dyn std::error::Error + Send + Sync>> {
    let own = rcgen::generate_simple_self_signed([host.to_owned()])?;
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.signing_key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
