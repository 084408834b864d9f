use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run of a program took.
pub(crate) struct Run {
    /// From start to end.
    pub(crate) wall: Duration,
    /// Over all threads, user and system.
    pub(crate) cpu: Duration,
    /// The most memory it held, in bytes.
    #[allow(dead_code, reason = "not every benchmark asks for it")]
    pub(crate) peak: u64,
}

/// Runs a program and reads from `/proc` what it took; processor time and memory are 0 where there
/// is no `/proc`.
pub(crate) fn measure(mut command: Command) -> Run {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let folder = format!("/proc/{}", child.id());
    let mut peak = 0;
    // A process that has ended keeps its times until it is waited for, but not its memory.
    let cpu = loop {
        let stat = std::fs::read_to_string(format!("{folder}/stat")).unwrap_or_default();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        peak = peak.max(memory(&folder));
        if matches!(fields.first(), None | Some(&"Z")) {
            break fields
                .get(11..13)
                .map_or(0, |times| times.iter().filter_map(|ticks| ticks.parse::<u64>().ok()).sum());
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let wall = start.elapsed();
    assert!(child.wait().unwrap().success(), "{command:?}");
    // Linux counts in ticks of a hundredth of a second.
    Run { wall, cpu: Duration::from_millis(cpu * 10), peak }
}

fn memory(folder: &str) -> u64 {
    let status = std::fs::read_to_string(format!("{folder}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0)
        * 1024
}
