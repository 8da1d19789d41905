import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { detectLanguage } from '../../../lib/terms/language';

const of = (text: string) => detectLanguage(text, knowledge);

const ENGLISH =
  'We are looking for a developer to join our team and work on the services that move money for shops. You will write Go, look after what you build and help the people who use it.';
const GERMAN =
  'Wir suchen eine Person, die mit uns an der Plattform arbeitet. Du bist bei uns für die Dienste und die Daten zuständig und arbeitest mit dem Team an allem, was unsere Kunden brauchen.';

describe('the language of an advert, however short', () => {
  it.each([
    ['de', GERMAN],
    [
      'de',
      'Backend Entwickler (m/w/d) Java. Deine Aufgaben: Entwicklung von Services mit Spring Boot und Kafka. Dein Profil: mehrjährige Erfahrung mit Java, sehr gute Kenntnisse in SQL.',
    ],
    [
      'de',
      'WIR SUCHEN ZUM NÄCHSTEN TERMIN EINE ENTWICKLERIN ODER EINEN ENTWICKLER FÜR UNSER TEAM IN BREMEN. PYTHON, DOCKER, KUBERNETES SIND FÜR DICH KEIN NEULAND.',
    ],
    [
      'fr',
      'Nous cherchons une personne pour notre équipe. Vous êtes responsable des services et de la qualité du code avec les autres membres de votre équipe.',
    ],
    [
      'fr',
      'Développeur Java (H/F) à Lyon. Vous rejoignez une équipe de six personnes. Vos missions : concevoir des API REST, maintenir le code et participer aux revues.',
    ],
    [
      'fr',
      'CDI, 45 k€. Profil : 3 ans d’expérience en Python, maîtrise de Django et de PostgreSQL. Le télétravail est possible deux jours par semaine.',
    ],
    [
      'es',
      'Buscamos una persona para nuestro equipo que se encargue de los servicios y de la calidad del código con las demás personas y con experiencia en la nube.',
    ],
    [
      'es',
      'Desarrollador backend en Valencia. Requisitos: 3 años de experiencia con Java y Spring, conocimientos de Docker. Ofrecemos horario flexible y trabajo en remoto.',
    ],
    [
      'es',
      'Te unirás a un equipo de ocho personas que mantiene la plataforma de pagos. Si te gusta Go y no te asusta Kafka, queremos conocerte.',
    ],
    [
      'it',
      'Cerchiamo uno sviluppatore backend per il nostro team di Bologna. Lavorerai con Java e Spring su una piattaforma che gestisce gli ordini dei nostri clienti.',
    ],
    [
      'it',
      'Requisiti: almeno 3 anni di esperienza con Python, buona conoscenza di SQL e di Docker. Offriamo contratto a tempo indeterminato e lavoro da remoto.',
    ],
    [
      'it',
      'Sei una persona curiosa che ama scrivere codice pulito? Nella nostra azienda il software è al centro di tutto quello che facciamo.',
    ],
    [
      'nl',
      'Wij zoeken een ontwikkelaar voor ons team. Je werkt met ons aan de diensten en je bent niet bang om het systeem te verbeteren voor onze klanten.',
    ],
    [
      'nl',
      'Backend developer in Utrecht. Wat ga je doen? Je bouwt samen met het team API’s in Kotlin en zorgt dat ze snel blijven. Wij bieden een goed salaris.',
    ],
    [
      'nl',
      'Heb jij ervaring met Java en Spring Boot, en kennis van Kafka? Dan maken wij graag kennis met jou in ons kantoor in Breda.',
    ],
    [
      'pl',
      'Szukamy programisty Java do zespołu, który tworzy system płatności. Wymagania: 3 lata doświadczenia, znajomość Spring Boot oraz SQL.',
    ],
    [
      'pl',
      'Oferujemy pracę zdalną, prywatną opiekę medyczną i szkolenia. Mile widziana znajomość języka angielskiego oraz Dockera.',
    ],
    [
      'pl',
      'Dołącz do nas jako Backend Developer! Będziesz tworzyć usługi w Go, z których korzystają sklepy w całej Polsce.',
    ],
    [
      'pt',
      'Buscamos uma pessoa desenvolvedora para a nossa equipe em Lisboa. Você vai trabalhar com Java e Spring, e não precisa de experiência com pagamentos.',
    ],
    [
      'pt',
      'Requisitos: experiência com Python e Django, conhecimentos de Docker. Oferecemos trabalho remoto e um bom ambiente.',
    ],
    [
      'pt',
      'A vaga é para quem gosta de desafios: manter os serviços da plataforma no ar e ajudar os mais novos a crescer.',
    ],
    [
      'sv',
      'Vi söker en utvecklare till vårt team i Göteborg. Du har erfarenhet av Java och gillar att arbeta nära dem som använder tjänsten.',
    ],
    [
      'sv',
      'Backendutvecklare, Malmö. Krav: tre års erfarenhet av Python och SQL. Meriterande om du har jobbat med Kubernetes. Vi erbjuder flexibla tider.',
    ],
    ['sv', 'Hos oss får du bygga system som många använder varje dag, och du är med från idé till drift.'],
    [
      'da',
      'Vi søger en udvikler til vores team i Aarhus. Du har erfaring med C# og .NET, og du kan lide at arbejde tæt sammen med brugerne.',
    ],
    [
      'da',
      'Du bliver en del af et team på seks udviklere, der vedligeholder vores platform. Kendskab til Azure er en fordel. Vi tilbyder gode kolleger.',
    ],
    [
      'da',
      'Stillingen er på fuld tid, og du får mulighed for at arbejde hjemmefra to dage om ugen. Ansøgningen skal være på dansk.',
    ],
    [
      'no',
      'Vi søker en utvikler til teamet vårt i Bergen. Du har erfaring med Kotlin og liker å jobbe tett med de andre på laget.',
    ],
    [
      'no',
      'Hva tilbyr vi deg? Gode kolleger, fleksibel arbeidstid og en jobb hvor du kan utvikle deg. Kunnskap om AWS er ønskelig.',
    ],
    [
      'no',
      'Du blir med på å bygge en plattform som mange nordmenn bruker hver dag, og du får være med fra idé til drift.',
    ],
    [
      'fi',
      'Etsimme kokenutta ohjelmistokehittäjää tiimiimme Tampereelle. Sinulla on kokemusta Javasta ja osaat myös SQL:n. Tarjoamme joustavan työajan.',
    ],
    [
      'fi',
      'Meillä pääset rakentamaan palveluja, jotka ovat monen suomalaisen käytössä. Työ on mielenkiintoista ja tiimi auttaa, kun et tiedä.',
    ],
    [
      'fi',
      'Arvostamme osaamista ja intoa oppia. Eduksi katsomme, jos sinulla on kokemusta Dockerista tai Kubernetesista sekä hyvä englannin taito.',
    ],
    [
      'cs',
      'Hledáme vývojáře do našeho týmu v Brně. Budeš vyvíjet služby v Javě, které používají tisíce lidí. Nabízíme práci z domova a pět týdnů dovolené.',
    ],
    [
      'cs',
      'Co od tebe čekáme: zkušenosti s Pythonem, znalost SQL a chuť se učit. Výhodou je, když už jsi pracoval s Dockerem.',
    ],
    ['cs', 'Jsme malá firma, která dělá mapy pro města. Práce je na plný úvazek a nástup je možný ihned.'],
    [
      'ro',
      'Căutăm un programator Java pentru echipa noastră din Cluj. Ai experiență cu Spring și îți place să lucrezi cu oameni care știu ce fac.',
    ],
    [
      'ro',
      'Cerințe: minim 3 ani de experiență în dezvoltare web, cunoștințe de SQL. Oferim program flexibil și lucru de acasă.',
    ],
    ['ro', 'Vei fi parte dintr-o echipă mică, care construiește un produs folosit de mii de magazine din toată țara.'],
    [
      'hu',
      'Java fejlesztő munkatársat keresünk budapesti csapatunkba. Elvárások: legalább 3 év tapasztalat, Spring és SQL ismerete.',
    ],
    [
      'hu',
      'Nálunk olyan rendszeren dolgozhatsz, amely naponta több ezer embernek segít. A munka egy részét otthonról is végezheted.',
    ],
    [
      'hu',
      'Előny, ha már dolgoztál Kubernetes környezetben, és nem ijedsz meg attól, ha valamit elölről kell kezdeni.',
    ],
    [
      'tr',
      'İzmir ofisimizde çalışacak, Java ve Spring konusunda deneyimli bir yazılım geliştirici arıyoruz. En az 3 yıl deneyim sahibi olması beklenir.',
    ],
    [
      'tr',
      'Aranan nitelikler: Python bilgisi, SQL deneyimi, ekip çalışmasına yatkın olmak. Docker bilen adaylar tercih edilir.',
    ],
    [
      'tr',
      'Ekibimizde her gün binlerce kişinin kullandığı bir ürün için yazılım geliştiriyoruz ve seni de aramızda görmek istiyoruz.',
    ],
    [
      'uk',
      'Шукаємо розробника Java у нашу команду у Львові. Досвід роботи від трьох років, знання Spring та SQL. Пропонуємо гнучкий графік.',
    ],
    [
      'ru',
      'Ищем разработчика Java в нашу команду. Опыт работы от трёх лет, знание Spring и SQL. Мы предлагаем удалённую работу и гибкий график.',
    ],
    [
      'bg',
      'Търсим Java разработчик за нашия екип в София. Опит от поне три години и познания по SQL са предимство. Ние предлагаме гъвкаво работно време.',
    ],
    ['el', 'Αναζητούμε προγραμματιστή Java για την ομάδα μας στην Πάτρα. Εμπειρία τριών ετών και γνώση SQL.'],
    [
      'zh',
      '我们正在寻找一名有经验的后端工程师加入团队，使用 Go、Kafka 和 PostgreSQL 开发支付系统。要求三年以上工作经验。',
    ],
    [
      'ja',
      'バックエンドエンジニアを募集しています。Go と PostgreSQL を使った決済システムの開発を担当していただきます。実務経験三年以上。',
    ],
    ['ko', '저희 팀에서 함께 일할 백엔드 개발자를 찾습니다. Java 와 Spring Boot 경험이 있는 분을 환영합니다.'],
    ['ar', 'نبحث عن مطور برمجيات للانضمام إلى فريقنا. خبرة ثلاث سنوات في Java و SQL مطلوبة.'],
    ['he', 'אנחנו מחפשים מפתח בקאנד לצוות שלנו. ניסיון של שלוש שנים ב-Java ו-SQL הוא יתרון.'],
  ])('%s: %s', (language, text) => {
    expect(of(text)).toBe(language);
  });

  it.each([
    ENGLISH,
    ENGLISH.toUpperCase(),
    'Go, Kafka, PostgreSQL',
    'Java, Spring Boot, Hibernate, Kafka, Docker, Kubernetes, AWS (EC2, S3, Lambda), Terraform, Jenkins, Git, Jira, React, TypeScript, Angular, HTML5/CSS3, MongoDB, Redis, Oracle PL/SQL. Remote. 6 month contract. $70/hr W2.',
    'Munich. Gehalt: 70.000 EUR.',
    'Senior C# Developer - San Jose, Los Gatos or La Jolla, CA. Must know .NET, Azure, SQL. No C2C.',
    '',
    'You work with a team in Berlin (die Leute sind nett) and you will be on the platform from day one for our users.',
    'Backend Engineer (m/w/d) in Köln. You will build APIs with Go and PostgreSQL, and you speak English. German is a plus.',
    'Data Engineer, São Paulo / Curitiba. Work with Airflow and Spark on pipelines that feed the pricing models of our partners in Brazil.',
    'We are 株式会社ハーバー, a team of eight in Osaka. You will work on our payment platform with people from many countries, and you need no Japanese.',
    'Engineer at Société Générale des Cartes, Paris. You bring five years of Java and an interest in maps. French is not needed for this role.',
    'Der Die Das is a language school and we need an engineer who will look after our web site and the systems behind it.',
  ])('en: %s', (text) => {
    expect(of(text)).toBe('en');
  });
});

describe('of two languages the one that has more', () => {
  it.each([
    ['en', `${GERMAN.slice(0, 70)}\n\n${ENGLISH}\n${ENGLISH}`],
    ['de', `${ENGLISH.slice(0, 100)}\n\n${GERMAN}\n${GERMAN}`],
    ['en', `${GERMAN}\n${`${ENGLISH}\n`.repeat(40)}`],
    ['de', `${`${ENGLISH}\n`.repeat(10)}${`${GERMAN}\n`.repeat(40)}`],
  ])('%s', (language, text) => {
    expect(of(text)).toBe(language);
  });

  it('names of tools take nothing from the language between them', () => {
    const tools =
      'Java, Spring Boot, Apache Kafka, Amazon Web Services, Infrastructure as Code, Continuous Delivery, REST';
    expect(of(`${GERMAN} ${tools}. ${tools}.`)).toBe('de');
  });
});

describe('any text at all', () => {
  it('has a language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(of(text)).toMatch(/^[a-z]{2}$/);
      }),
    );
  });

  it('however long it is', () => {
    expect(of(`${ENGLISH} `.repeat(6000))).toBe('en');
    expect(of('ä'.repeat(1_000_000))).not.toBe('en');
    expect(of(' '.repeat(1_000_000))).toBe('en');
  });

  it('no more languages have words than a number has bits', () => {
    expect(Object.keys(knowledge.adverts.languages).length).toBeLessThanOrEqual(32);
  });
});
