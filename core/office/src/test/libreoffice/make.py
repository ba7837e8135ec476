#!/usr/bin/env python3
"""Makes the test files of LibreOffice anew: core/office/src/test/libreoffice/make.py [OUT [BLANKS]]

Needs `soffice`. The tables are written as flat OpenDocument, LibreOffice saves them as .xlsx and .csv, and what shows by whom, when and on
what machine a file was made is taken out. BLANKS is a folder with blank budgets, each written by `rettesnor template no:budget:2019
--lang LANGUAGE --out LANGUAGE.xlsx`; a macro fills them in.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
OUT = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "resources/io/github/rettesnor/office/libreoffice"

NAMES = {"office": "office:1.0", "table": "table:1.0", "text": "text:1.0", "style": "style:1.0", "number": "datastyle:1.0",
         "of": "of:1.2", "fo": "xsl-fo-compatible:1.0"}
SPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}"' for prefix, name in NAMES.items())

# Number formats by name: what stands within number:number-style, and the tag of the style.
FORMATS = {
    "whole": ("number", '<number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/>'),
    "norwegian": ("number", '<number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>'),
    "percent": ("percentage", '<number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text>'),
    "euro": ("currency", '<number:currency-symbol number:language="de" number:country="DE">€</number:currency-symbol>'
                         '<number:text> </number:text><number:number number:decimal-places="2" number:min-integer-digits="1"/>'),
    "kroner": ("currency", '<number:currency-symbol number:language="nb" number:country="NO">kr</number:currency-symbol>'
                           '<number:text> </number:text><number:number number:decimal-places="2" number:min-integer-digits="1"/>'),
    "thousands": ("number", '<number:number number:decimal-places="0" number:min-integer-digits="1" number:display-factor="1000"/>'),
    "date": ("date", '<number:day/><number:text>.</number:text><number:month/><number:text>.</number:text>'
                     '<number:year number:style="long"/>'),
    "exponent": ("number", '<number:scientific-number number:decimal-places="2" number:min-integer-digits="1"'
                           ' number:min-exponent-digits="2"/>'),
}


QUOTE = {'"': '&quot;'}


def cell(value):
    """A cell: a text, a number, None, or (value, {formula, format, columns, rows})."""
    options = {}
    if isinstance(value, tuple):
        value, options = value
    attributes = ""
    if "formula" in options:
        formula = re.sub("([A-Z]+[0-9]+)(:[A-Z]+[0-9]+)?", lambda at: "[." + at[0].replace(":", ":.") + "]", options["formula"])
        attributes += f' table:formula="of:={escape(formula, QUOTE)}"'
    if "format" in options:
        attributes += f' table:style-name="{options["format"]}"'
    if "columns" in options or "rows" in options:
        attributes += (f' table:number-columns-spanned="{options.get("columns", 1)}"'
                       f' table:number-rows-spanned="{options.get("rows", 1)}"')
    if value is None:
        return f"<table:table-cell{attributes}/>"
    if options.get("format") == "date":
        return f'<table:table-cell{attributes} office:value-type="date" office:date-value="{value}"/>'
    if isinstance(value, str):
        text = f"<text:p>{escape(value)}</text:p>"
        return f'<table:table-cell{attributes} office:value-type="string">{text}</table:table-cell>'
    kind = "percentage" if options.get("format") == "percent" else "float"
    return f'<table:table-cell{attributes} office:value-type="{kind}" office:value="{value}"/>'


def row(cells):
    """A row: a list of cells, or (list, attributes of the row)."""
    attributes = ""
    if isinstance(cells, tuple):
        cells, attributes = cells
    return f"<table:table-row {attributes}>{''.join(cell(value) for value in cells)}</table:table-row>"


def sheet(name, rows, columns="", hidden=False):
    style = ' table:style-name="hidden"' if hidden else ""
    body = "".join(each if isinstance(each, str) else row(each) for each in rows)
    return f'<table:table table:name="{name}"{style}>{columns}{body}</table:table>'


def document(*sheets):
    formats = "".join(
        f'<number:{kind}-style style:name="n-{name}" number:language="nb" number:country="NO">{body}</number:{kind}-style>'
        f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="n-{name}"/>'
        for name, (kind, body) in FORMATS.items())
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3"'
            ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:styles><style:default-style'
            ' style:family="table-cell"><style:text-properties fo:language="nb" fo:country="NO"/></style:default-style></office:styles>'
            '<office:automatic-styles>'
            '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>'
            '<style:style style:name="flat" style:family="table-row"><style:table-row-properties style:row-height="0.02cm"'
            ' style:use-optimal-row-height="false"/></style:style>'
            f'{formats}</office:automatic-styles><office:body><office:spreadsheet>{"".join(sheets)}'
            '</office:spreadsheet></office:body></office:document>')


HEAD = ["Kategori", "Aktivitet", "Beskrivelse", "Pris per enhet (NOK)", "Antall personer", "Antall ganger", "Sum"]


def line(at, category, activity, description, price, persons=None, times=None):
    total = price if isinstance(price, (int, float)) else 0
    for factor in (persons, times):
        total *= factor if factor else 1
    return [category, activity, description, price, persons, times,
            (total, {"formula": f"D{at}*IF(E{at}=\"\";1;E{at})*IF(F{at}=\"\";1;F{at})"})]


TITLE = [["Budsjett for prosjektet"], ["År", 2027], []]
CLEAN = TITLE + [
    HEAD,
    line(5, "Lønn", None, "Prosjektleder – «frikjøp»", (1072.02, {"format": "kroner"}), None, 7.5)[:6]
    + [(8040.15, {"formula": "D5*F5"})],
    line(6, "Reise", ("Oppstartsmøte", {"rows": 2}), "Tog", 1900, 3),
    line(7, "Reise", None, "Drosje", 400.5, 3),
    ["Delsum", None, None, None, None, None, (14941.65, {"formula": "SUM(G5:G7)"})],
    line(9, "Annet", None, "Trykk", (2300.4, {"format": "whole"})),
    ["Totalt", None, None, None, None, None, (17242.05, {"formula": "G8+G9"})],
    ["Søknadsbeløp", None, None, None, None, None, 15242.05],
    ["Egenandel: Sykehuset", None, None, None, None, None, 2000],
    ["Alle priser er innhentet i mars."],
]

HIDDEN = [
    HEAD,
    line(2, "Reise", "A", "Tog", 100, 2),
    (line(3, "Reise", "A", "Skjult", 200, 2), 'table:visibility="collapse"'),
    (line(4, "Reise", "A", "Filtrert", 300, 2), 'table:visibility="filter"'),
    '<table:table-row-group table:display="false">',
    (line(5, "Reise", "A", "Gruppert", 400, 2), 'table:visibility="collapse"'),
    "</table:table-row-group>",
    (line(6, "Reise", "A", "Uten høyde", 500, 2), 'table:style-name="flat"'),
    line(7, "Reise", "A", "Buss", 600, 2),
]

COLUMNS = '<table:table-column table:number-columns-repeated="4"/><table:table-column table:visibility="collapse"/>'

FORMATTED = [
    HEAD,
    ["Reise", "A", "Prosent", (0.25, {"format": "percent"}), 1],
    ["Reise", "B", "Dato", ("2027-03-01", {"format": "date"}), 1],
    ["Reise", "C", "Euro", (100, {"format": "euro"}), 1],
    ["Reise", "D", "Vist i tusen", (2300, {"format": "thousands"}), 1],
    ["Reise", "E", "Tekst", "40 000", 1],
    ["Reise", "F", "To lesemåter", "2.300", 1],
    ["Reise", "G", "Eksponent", (2300, {"format": "exponent"}), 1],
    ["Reise", "H", "Feil", (None, {"formula": "1/0"}), 1],
    ["Reise", "I", "Sant", (1, {"formula": "TRUE()"}), 1],
    ["Reise", "J", "Avrundet", (2300.4, {"format": "whole"}), 1],
    ["Reise", "K", "Negativ", -500, 1],
    ["Reise", "L", "I parentes", "(500)", 1],
]

MERGED = [
    HEAD,
    ["Reise", ("Samling", {"rows": 2, "columns": 2}), None, (1900, {"rows": 2}), 3],
    ["Reise", None, None, None, 3],
    ["Annet", None, "Trykk", (50, {"columns": 2}), None, 2],
]

SHEETS = [
    sheet("Veiledning", [["Fyll ut neste ark."], ["1", "Skriv en linje for hver utgift."]]),
    sheet("Kostnader", [HEAD, line(2, "Reise", "A", "Tog", 100, 2)]),
    sheet("Finansiering", [["Kilde", "Kroner"], ["Kommunen", 5000]]),
    sheet("Lister", [["Reise"], ["Lønn"], ["2026", 2027]], hidden=True),
]

BOOKS = {
    "clean": document(sheet("Budsjett", CLEAN)),
    "hidden": document(sheet("Budsjett", HIDDEN)),
    "hidden-column": document(sheet("Budsjett", [HEAD, line(2, "Reise", "A", "Tog", 100, 30)], COLUMNS)),
    "hidden-sheet": document(sheet("Notat", [["Se neste ark"]]), sheet("Budsjett", [HEAD, line(2, "Annet", None, "Leie", 5)], hidden=True)),
    "formats": document(sheet("Budsjett", FORMATTED)),
    "merged": document(sheet("Budsjett", MERGED)),
    "sheets": document(*SHEETS),
}



def norwegian(value):
    """A cell whose number is shown with two decimals, as Norwegians write it."""
    value, options = value if isinstance(value, tuple) else (value, {})
    return (value, {**options, "format": "norwegian"}) if isinstance(value, float) else (value, options)


CSV_SOURCE = document(sheet("Budsjett", [[norwegian(value) for value in cells] for cells in CLEAN]))

# LibreOffice's filter options for CSV: separator, quote, character set (76 is UTF-8, 1 is Windows-1252, 65535 is UTF-16).
CSV = {"clean-utf8.csv": "59,34,76,1,,0,false,true", "clean-1252.csv": "59,34,1,1,,0,false,true",
       "clean-utf16.csv": "9,34,65535,1,,0,false,true"}


def convert(folder, source, to, name):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to, "--outdir",
                    str(folder / "out"), str(source)], check=True, capture_output=True)
    made = folder / "out" / (source.stem + "." + to.split(":")[0])
    made.rename(folder / "out" / name)
    return folder / "out" / name


def strip(made, target):
    """Copies a zipped file without its properties and times."""
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in sorted(old.namelist()):
            data = old.read(entry)
            if entry == "docProps/app.xml":
                data = b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
            elif entry == "docProps/core.xml":
                data = (b'<cp:coreProperties'
                        b' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>')
            new.writestr(zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def fill(folder, blanks):
    """Types into blank budgets, as an applicant does."""
    library = folder / "profile/user/basic/Standard"
    shutil.copyfile(HERE / "fill.xba", library / "Fill.xba")
    index = library / "script.xlb"
    index.write_text(index.read_text().replace("</library:library>", '<library:element library:name="Fill"/></library:library>'))
    for language, words in {"nb": "Lønn,Reise", "nn": "Løn,Reise", "da": "Løn,Rejse", "en": "Salary,Travel"}.items():
        made = folder / f"out/{language}.xlsx"
        macro = f"macro:///Standard.Fill.Budget({blanks.resolve()}/{language}.xlsx,{made},{words})"
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", macro], check=True)
        strip(made, OUT / f"filled-{language}.xlsx")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for name, text in BOOKS.items():
            source = folder / f"{name}.fods"
            source.write_text(text, encoding="utf-8")
            strip(convert(folder, source, "xlsx:Calc MS Excel 2007 XML", f"{name}.made"), OUT / f"{name}.xlsx")
        (folder / "table.fods").write_text(CSV_SOURCE, encoding="utf-8")
        for name, options in CSV.items():
            made = convert(folder, folder / "table.fods", f"csv:Text - txt - csv (StarCalc):{options}", name)
            shutil.copyfile(made, OUT / name)
        strip(convert(folder, HERE / "report.fodt", "docx:MS Word 2007 XML", "report.made"), OUT / "report.docx")
        if len(sys.argv) > 2:
            fill(folder, pathlib.Path(sys.argv[2]))


if __name__ == "__main__":
    main()
