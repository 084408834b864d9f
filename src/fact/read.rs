use super::{
    Citation, Confidence, Cost, Date, Fact, Facts, Hours, Line, Nation, Nations, Unit, Value, Volatility,
};
use crate::finding::{Finding, Findings, Found, Severity, open, rules};
use crate::table::{Record, Table};
use crate::text::is_web_address;
use crate::tree::{FilePath, Tree};
use serde::Deserialize;
use std::collections::BTreeMap;

const PATH: &str = "content/facts.toml";

/// Reads `content/facts.toml`. A record that cannot be read is a finding and is left out.
pub fn read(tree: &Tree, today: Date) -> Found<Facts> {
    let mut said = Findings::default();
    let mut facts = BTreeMap::new();
    let mut sources = BTreeMap::new();
    let path = FilePath::new(PATH).expect("a constant path inside the folder");
    if let Some(source) = said.keep(open(tree, &path, Severity::Stop)) {
        let mut table = said.keep(Table::read(&source, rules::BAD_FACT));
        let records = said.keep(table.records::<FactRecord>("fact"));
        let cited = said.keep(table.records::<SourceRecord>("source"));
        said.extend(table.finish("`[fact.<id>]` and `[source.<id>]` records"));
        sources.extend(cited.into_iter().map(|record| {
            let SourceRecord { name, url, seen, .. } = record.value;
            (record.key, Citation { name, url, seen })
        }));
        for record in records {
            if let Some(fact) = said.keep(understand(record, &sources)) {
                facts.insert(fact.id.clone(), fact);
            }
        }
    }
    let facts = Facts { facts, sources, today };
    said.extend(missing_substitutes(&facts));
    said.with(facts)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRecord {
    name: String,
    url: Option<String>,
    #[serde(default)]
    seen: String,
    #[serde(default, rename = "kind")]
    _kind: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Phone,
    Sms,
    Money,
    Duration,
    Date,
    Count,
    Name,
    Url,
    Statement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactRecord {
    kind: Kind,
    nations: Vec<String>,
    states: String,
    sources: Vec<String>,
    confidence: Confidence,
    volatility: Volatility,
    checked: Option<String>,
    check_by: Option<String>,
    withdrawn: Option<String>,
    instead: Option<String>,
    #[serde(default)]
    note: String,
    name: Option<String>,
    dial: Option<String>,
    show: Option<String>,
    hours: Option<String>,
    cost: Option<Cost>,
    interpreter: Option<bool>,
    #[serde(rename = "on_bill")]
    _on_bill: Option<bool>,
    menu: Option<String>,
    then: Option<String>,
    #[serde(rename = "prefix")]
    _prefix: Option<String>,
    textphone: Option<String>,
    #[serde(rename = "register")]
    _register: Option<String>,
    body: Option<String>,
    #[serde(rename = "same_as")]
    _same_as: Option<String>,
    pence: Option<Vec<u32>>,
    n: Option<u32>,
    unit: Option<String>,
    #[serde(rename = "bound")]
    _bound: Option<String>,
    date: Option<String>,
    count: Option<Vec<u32>>,
    url: Option<String>,
}

/// What is wrong with a record, and what to write.
struct Wrong {
    message: String,
    hint: String,
}

fn wrong(message: impl Into<String>, hint: impl Into<String>) -> Wrong {
    Wrong { message: message.into(), hint: hint.into() }
}

fn understand(record: Record<FactRecord>, sources: &BTreeMap<String, Citation>) -> Found<Option<Fact>> {
    let Record { key: id, span, value: record } = record;
    let mut said = Findings::default();
    let mut complain =
        |wrong: Wrong| said.add(Finding::at(rules::BAD_FACT, span.clone(), wrong.message).hint(wrong.hint));
    let mut sound = true;
    if !is_fact_id(&id) {
        complain(wrong(
            format!("`{id}` cannot be a fact's id"),
            "use small letters a to z, digits and `-`, starting with a letter",
        ));
        sound = false;
    }
    for key in record.sources.iter().filter(|key| !sources.contains_key(*key)) {
        complain(wrong(
            format!("`{id}` names the source `{key}`, which is not in this file"),
            format!("add `[source.{key}]`, or correct the name"),
        ));
    }
    let mut day = |text: &Option<String>, field: &str| match text.as_deref().map(str::parse::<Date>) {
        Some(Err(bad)) => {
            complain(wrong(format!("`{field}` of `{id}` is not a date"), bad.to_string()));
            None
        }
        Some(Ok(date)) => Some(date),
        None => None,
    };
    let (checked, check_by, withdrawn) = (
        day(&record.checked, "checked"),
        day(&record.check_by, "check_by"),
        day(&record.withdrawn, "withdrawn"),
    );
    let nations = nations_of(&record.nations).map_err(&mut complain);
    let value = value_of(&record).map_err(&mut complain);
    let fact = match (nations, value) {
        (Ok(nations), Ok(value)) if sound => Some(Fact {
            id,
            value,
            nations,
            states: record.states,
            sources: record.sources,
            confidence: record.confidence,
            volatility: record.volatility,
            checked,
            check_by,
            withdrawn,
            instead: record.instead,
            note: record.note,
            span,
        }),
        _ => None,
    };
    said.with(fact)
}

/// Whether a text can be a fact's id: `[a-z][a-z0-9-]*`, which is also a Fluent name.
fn is_fact_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn nations_of(ids: &[String]) -> Result<Nations, Wrong> {
    let hint = "write england, wales, scotland or northern-ireland";
    let nations = ids
        .iter()
        .map(|id| Nation::from_id(id).ok_or_else(|| wrong(format!("`{id}` is not a nation"), hint)))
        .collect::<Result<Nations, Wrong>>()?;
    if nations.is_empty() {
        Err(wrong("the fact says of no nation that it holds there", hint))
    } else {
        Ok(nations)
    }
}

fn value_of(record: &FactRecord) -> Result<Value, Wrong> {
    fn need<T: Clone>(field: &Option<T>, name: &str, example: &str) -> Result<T, Wrong> {
        field.clone().ok_or_else(|| {
            wrong(format!("`{name}` is missing"), format!("write, for example, `{name} = {example}`"))
        })
    }
    Ok(match record.kind {
        Kind::Phone => Value::Phone(line_of(record)?),
        Kind::Sms => Value::Sms(line_of(record)?),
        Kind::Money => Value::Money(filled(need(&record.pence, "pence", "[990]")?, "pence")?),
        Kind::Duration => Value::Duration {
            n: need(&record.n, "n", "30")?,
            unit: unit_of(&need(&record.unit, "unit", "\"day\"")?)?,
        },
        Kind::Date => {
            let text = need(&record.date, "date", "\"2026-04-01\"")?;
            Value::Date(
                text.parse().map_err(|bad: super::BadDate| {
                    wrong(format!("`{text}` is not a date"), bad.to_string())
                })?,
            )
        }
        Kind::Count => Value::Count(filled(need(&record.count, "count", "[3]")?, "count")?),
        Kind::Name => Value::Name(need(&record.name, "name", "\"HC2\"")?),
        Kind::Url => {
            let url = need(&record.url, "url", "\"https://www.nhs.uk/\"")?;
            if !is_web_address(&url) {
                return Err(wrong(format!("`{url}` is not a web address"), "start it with https://"));
            }
            Value::Url(url)
        }
        Kind::Statement => Value::Statement,
    })
}

fn filled(numbers: Vec<u32>, name: &str) -> Result<Vec<u32>, Wrong> {
    if numbers.is_empty() {
        Err(wrong(format!("`{name}` is an empty list"), "write at least one number"))
    } else {
        Ok(numbers)
    }
}

fn unit_of(unit: &str) -> Result<Unit, Wrong> {
    match unit {
        "hour" => Ok(Unit::Hour),
        "day" => Ok(Unit::Day),
        "working-day" => Ok(Unit::WorkingDay),
        "month" => Ok(Unit::Month),
        other => {
            Err(wrong(format!("`{other}` is not a unit of time"), "write hour, day, working-day or month"))
        }
    }
}

fn line_of(record: &FactRecord) -> Result<Line, Wrong> {
    let dial = record.dial.clone().ok_or_else(|| {
        wrong("`dial` is missing", "write the number in international form: `dial = \"+448000121700\"`")
    })?;
    let digits = dial.strip_prefix('+').unwrap_or(&dial);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong(
            format!("`{dial}` cannot be dialled"),
            "write only digits, with + and the country in front: `+448000121700`, or a short code such as `999`",
        ));
    }
    let show = record.show.clone().unwrap_or_else(|| dial.clone());
    if same_number(&dial, &show) {
        let hours = record
            .hours
            .as_deref()
            .map(str::parse::<Hours>)
            .transpose()
            .map_err(|bad| wrong("the hours cannot be read", bad.to_string()))?;
        Ok(Line {
            name: record.name.clone(),
            dial,
            show,
            hours,
            cost: record.cost,
            interpreter: record.interpreter,
            menu: record.menu.clone(),
            then: record.then.clone(),
            body: record.body.clone(),
            textphone: record.textphone.clone(),
        })
    } else {
        Err(wrong(
            format!("`show` ({show}) is not the number of `dial` ({dial})"),
            "write the same digits in both; 0 at the start of one stands for +44 in the other",
        ))
    }
}

/// Whether a printed number is the one that is dialled: a reader may type what she reads.
fn same_number(dial: &str, show: &str) -> bool {
    let digits: String = show.chars().filter(char::is_ascii_digit).collect();
    match dial.strip_prefix("+44") {
        Some(rest) => digits.strip_prefix('0') == Some(rest),
        None => dial.trim_start_matches('+') == digits,
    }
}

fn missing_substitutes(facts: &Facts) -> impl Iterator<Item = Finding> {
    facts.iter().filter_map(|fact| {
        let instead = fact.instead.as_deref()?;
        let message = if facts.get(instead).is_none() {
            format!("`{}` names `{instead}` to be shown instead, but there is no such fact", fact.id)
        } else if fact.withdrawn.is_some() && facts.shown(&fact.id).is_none() {
            format!("`{}` is withdrawn, and what stands instead of it is withdrawn too", fact.id)
        } else {
            return None;
        };
        Some(
            Finding::at(rules::BAD_FACT, fact.span.clone(), message)
                .hint("name a fact that holds, or remove `instead`"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(text: &str) -> Found<Facts> {
        let tree = Tree::new().with(FilePath::new(PATH).unwrap(), text.as_bytes());
        read(&tree, "2026-11-22".parse().unwrap())
    }

    const REST: &str = "nations = [\"england\"]\nstates = \"x\"\nsources = []\nconfidence = \"owner\"\nvolatility = \"steady\"\n";

    #[test]
    fn a_printed_number_must_be_the_dialled_one() {
        let found = facts(&format!(
            "[fact.a]\nkind = \"phone\"\ndial = \"+448000121700\"\nshow = \"0800 0121 701\"\n{REST}"
        ));
        assert_eq!(found.findings.iter().count(), 1);
        assert!(found.value.get("a").is_none());
        let found = facts(&format!(
            "[fact.a]\nkind = \"phone\"\ndial = \"+448000121700\"\nshow = \"08000 121 700\"\n{REST}"
        ));
        assert!(found.findings.is_empty() && found.value.get("a").is_some());
    }

    #[test]
    fn a_withdrawn_fact_is_shown_as_what_stands_instead() {
        let text = format!(
            "[fact.a]\nkind = \"statement\"\nwithdrawn = \"2026-11-01\"\ninstead = \"b\"\n{REST}[fact.b]\nkind = \"statement\"\n{REST}"
        );
        let found = facts(&text);
        assert!(found.findings.is_empty());
        assert_eq!(found.value.shown("a").map(|fact| fact.id.as_str()), Some("b"));
        let circle = facts(&text.replace(
            "kind = \"statement\"\nnations",
            "kind = \"statement\"\nwithdrawn = \"2026-11-01\"\ninstead = \"a\"\nnations",
        ));
        assert!(circle.value.shown("a").is_none());
        assert_eq!(circle.findings.iter().count(), 2);
    }
}
