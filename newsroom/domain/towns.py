"""Which clock a town keeps: North Maluku, and the places that its officials travel to."""

from collections.abc import Mapping
from types import MappingProxyType

_BY_ZONE = {
    "WIT": (
        "Maluku Utara", "Sofifi", "Ternate", "Tidore", "Tobelo", "Jailolo", "Labuha", "Weda",
        "Maba", "Sanana", "Bobong", "Daruba", "Morotai", "Halmahera", "Bacan", "Kepulauan Sula",
        "Taliabu", "Ambon", "Masohi", "Tual", "Saumlaki", "Sorong", "Manokwari", "Jayapura",
        "Merauke", "Nabire", "Wamena", "Timika", "Biak", "Fakfak",
    ),
    "WITA": (
        "Manado", "Bitung", "Tomohon", "Gorontalo", "Palu", "Makassar", "Kendari", "Mamuju",
        "Denpasar", "Bali", "Mataram", "Kupang", "Labuan Bajo", "Samarinda", "Balikpapan",
        "Banjarmasin", "Banjarbaru", "Tarakan",
    ),
    "WIB": (
        "Jakarta", "Bogor", "Depok", "Tangerang", "Bekasi", "Bandung", "Semarang", "Yogyakarta",
        "Surakarta", "Surabaya", "Malang", "Medan", "Padang", "Pekanbaru", "Palembang",
        "Bengkulu", "Banda Aceh", "Batam", "Pangkalpinang", "Pontianak", "Palangka Raya",
        "Bandar Lampung", "Tanjungpinang",
    ),
}  # fmt: skip

TOWN_ZONES: Mapping[str, str] = MappingProxyType(
    {name.casefold(): zone for zone, names in _BY_ZONE.items() for name in names}
)
"""Casefolded town → zone label; towns whose names are common words are left out."""
