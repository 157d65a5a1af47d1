"""The package as a whole: it imports, lazily; its types hold; its stubs agree with its sources."""

from __future__ import annotations

import ast
import os
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.openapi_generator_v6.wire.package import Generated

USER = """
import typing

import features_client
from features_client import schemas
from features_client.apis.tag_to_api import tag_to_api
from features_client.apis.tags import TagValues, pets_api
from features_client.model.cat import Cat
from features_client.model.color import Color
from features_client.model.map import Map
from features_client.model.pet import Pet
from features_client.model.pet_list import PetList
from features_client.model.str_list import StrList
from features_client.paths.body_ref import delete

configuration = features_client.Configuration(host="http://localhost", access_token="t")
with features_client.ApiClient(configuration) as client:
    api = pets_api.PetsApi(client)
    pet = Pet(
        petType="cat",
        name="tom",
        arr=[[dict(deep=1)]],
        nullable=None,
        uuid="3fa85f64-5717-4562-b3fc-2c963f66afa6",
    )
    name: str = pet.name
    deep: typing.Union[schemas.IntSchema, schemas.Unset] = pet["arr"][0][0].get_item_oapg("deep")
    for row in pet["arr"]:
        for cell in row:
            print(cell["deep"].as_int_oapg + 1)
    for key, value in pet["map"].items():
        print(key.upper(), value)
    red: Color = Color.RED
    query_params = {"q": "asc", "ids": [1]}
    header_params = {"X-Trace": "3fa85f64-5717-4562-b3fc-2c963f66afa6"}
    path_params = {"petId": 1, "label": ["a"], "matrix": ["b"], "obj": {"a": "x"}}
    try:
        answer = api.get_pet(
            query_params=query_params, header_params=header_params, path_params=path_params
        )
        if not isinstance(answer.body, schemas.Unset):
            print(answer.body)
        raw = api.get_pet(path_params=path_params, skip_deserialization=True)
        print(raw.response.status, raw.body)
        created = api.post_pet(body=pet, content_type="application/json", path_params={"petId": 1})
        print(created.response.headers)
    except features_client.ApiException as error:
        print(error.status, error.body)
    listed = delete.ApiFordelete(client).delete(body=PetList([pet]))
    first: Pet = listed.body[0]
    by_tag = tag_to_api[TagValues.PETS]
    found: Pet = Map(a=pet)["a"]
    cat = Cat(petType="cat", name="tom", huntingSkill="lazy")
    inherited: Pet.MetaOapg.properties.name = cat["name"]
    skill: schemas.StrSchema = cat["huntingSkill"]
    texts: typing.Iterator[schemas.StrSchema] = iter(StrList(["a"]))
"""

WRONG = """
from features_client.model.pet import Pet
from features_client.paths.body_ref.put import ApiForput

pet = Pet(petType="cat", name=3)
number: int = pet["name"]
pet["arr"].append(1)
ApiForput().put(body="text")
ApiForput().put(body=1, nothing=2)
"""


def run(package: Generated, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(package.folder),
        "MYPYPATH": str(package.folder),
    }
    return subprocess.run(
        [sys.executable, *command],
        cwd=package.folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def mypy(package: Generated, *arguments: str) -> subprocess.CompletedProcess[str]:
    empty = package.folder / "mypy.ini"
    empty.write_text("[mypy]\n")
    cache = str(package.folder / ".mypy_cache")
    return run(
        package,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        str(empty),
        "--cache-dir",
        cache,
        *arguments,
    )


def modules(package: Generated) -> list[str]:
    found = pkgutil.walk_packages(package.root.__path__, f"{package.package}.")
    return [one.name for one in found]


def test_every_module_imports(package: Generated) -> None:
    names = modules(package)
    assert len(names) > 60
    for name in names:
        __import__(name)


def test_the_types_of_the_package_and_of_a_program_hold(package: Generated, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(USER)
    done = mypy(package, "-p", package.package)
    assert done.stdout.splitlines()[-1].startswith("Success"), done.stdout + done.stderr
    done = mypy(package, str(program))
    assert done.stdout.splitlines()[-1].startswith("Success"), done.stdout + done.stderr


def test_wrong_programs_are_refused(package: Generated, tmp_path: Path) -> None:
    program = tmp_path / "wrong.py"
    program.write_text(WRONG)
    done = mypy(package, str(program))
    lines = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    assert lines == {5, 6, 7, 8, 9}, done.stdout


def test_stubs_agree_with_their_sources(package: Generated) -> None:
    """Every module: what a type checker reads in it is what is there when it runs."""
    done = run(package, "-m", "mypy.stubtest", "--concise", package.package)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_packages_own_tests_pass(package: Generated) -> None:
    done = run(package, "-m", "unittest", "discover", "-s", "test", "-t", ".")
    assert done.returncode == 0, done.stderr
    assert "Ran 0 tests" not in done.stderr


LAZY = """
import sys
import features_client
before = set(sys.modules)
assert "urllib3" not in before
from features_client.apis.tags.pets_api import PetsApi
from features_client.paths.pets_pet_id_x_label_matrix_obj.get import GetPet
import features_client.paths.pets_pet_id_x_label_matrix_obj.post as post
assert issubclass(PetsApi, GetPet)
assert isinstance(PetsApi(), post.PostPet)
assert not issubclass(GetPet, PetsApi)
assert "features_client.model.zoo" not in sys.modules
assert features_client.models.Zoo.__name__ == "Zoo"
assert "features_client.model.zoo" in sys.modules
assert PetsApi.get_pet is GetPet.get_pet
assert features_client.ApiClient.__name__ == "ApiClient"
"""


def test_every_source_is_python_3_9(package: Generated) -> None:
    found = sorted((package.folder / package.package).rglob("*.py"))
    assert len(found) > 60
    for path in found:
        ast.parse(path.read_text(), str(path), feature_version=(3, 9))


def test_imports_are_lazy(package: Generated) -> None:
    done = run(package, "-c", LAZY)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("mapping", ["tag_to_api", "path_to_api"])
def test_apis_are_found_by_tag_and_by_path(package: Generated, mapping: str) -> None:
    found: Any = getattr(package.module(f"apis.{mapping}"), mapping)
    assert len(found) == len(list(found)) > 0
    api = package.module("api_client").Api
    for key, value in found.items():
        assert issubclass(value, api), key


def test_an_unknown_name_is_an_attribute_error(package: Generated) -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = package.root.nothing
    with pytest.raises(AttributeError, match="Nothing"):
        _ = package.module("models").Nothing
