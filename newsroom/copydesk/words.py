"""Abbreviations of government offices that are right by themselves (practice.md 1.3)."""

import re

_KNOWN = """
APBD APBN ASN BAPPEDA BKD BPBD BPKAD BPS BSSN BUMD BUMN DIK DIP DPD DPR DPRA DPRD DPRK DPRP DPT
FGD GTK HUT IKU IPM KPID KPU KPUD LAKIP LKIP LKJIP LKPD LKPJ LPPD LHKPN MA MK MOU MPR OPD PAD
PBB PKK PKS PNS PPID PPK PPKD PPPK PPTK PUPR RAPBD RAPBN RI RKPD RPJMD RPJMN RPJPD RPJPN RSUD
RTRW SAKIP SDM SE SK SKPD SOP SPAM SPBE SPIP TIK TNI TPID TVRI UMKM UPTD UUD WITA WIB WIT II III
IV VI VII VIII IX XI XII
"""
ABBREVIATIONS = frozenset(_KNOWN.split())

_LETTERS = re.compile(r"[^\W\d_]+")


def letters(text: str) -> str:
    """Return the letters of a text, joined."""
    return "".join(_LETTERS.findall(text))
